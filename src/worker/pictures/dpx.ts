import { readByFfmpeg } from './by-ffmpeg.js';
import { BrokenPicture, cutShort, type Picture } from './picture-check.js';

const genericHeaderBytes = 768;
const bigEndianMark = 0x53;
const fileLengthAt = 16;
const undefinedLength = 0xffff_ffff;

/** Reads a DPX whole: as long as it says, which FFmpeg does not ask; then FFmpeg decodes it. Its pixels have no checksum. */
export async function readDpx(bytes: Uint8Array, signal: AbortSignal): Promise<Picture> {
  if (bytes.length < genericHeaderBytes) throw new BrokenPicture(cutShort);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(fileLengthAt, bytes[0] !== bigEndianMark);
  if (length !== undefinedLength && length > bytes.length) throw new BrokenPicture(cutShort);
  return readByFfmpeg(bytes, { demuxer: 'dpx_pipe', signal });
}
