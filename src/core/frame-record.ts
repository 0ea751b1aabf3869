import * as v from 'valibot';

/** What is known of a verified frame: decoded once when it was made, compared by bytes and hash when it is reused. */
export interface FrameRecord {
  readonly schema: 2;
  /** What it vouches for: a record beside another frame, or under another key, says nothing. */
  readonly renderKey: string;
  readonly frame: number;
  /** In pixels, of every view. */
  readonly width: number;
  readonly height: number;
  /** Everything that belongs to the frame: its picture or views, their proxies, what File Output nodes wrote. */
  readonly files: readonly FrameFile[];
  /** Name of the 8-bit picture that stands for the frame in the video and the poster; one of `files`. */
  readonly picture: string;
  /** Of that picture. */
  readonly hasAlpha: boolean;
}

export interface FrameFile {
  /** Relative to the frames' folder: `0001.png`, `proxies/0001.png`, `layers/Depth/Image0001.exr`. */
  readonly name: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const part = '(?!\\.)[^/\\u0000-\\u001f]{1,255}';
const fileName = v.pipe(v.string(), v.regex(new RegExp(`^(?:proxies/|layers/${part}/)?${part}$`)));

const shape = v.object({
  schema: v.literal(2),
  renderKey: v.string(),
  frame: v.pipe(v.number(), v.integer()),
  width: count,
  height: count,
  files: v.pipe(
    v.array(v.object({ name: fileName, bytes: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })),
    v.minLength(1),
  ),
  picture: fileName,
  hasAlpha: v.boolean(),
});

/** `null` for bytes that are no record: the frame beside them then counts as never verified. */
export function parseFrameRecord(bytes: Uint8Array): FrameRecord | null {
  try {
    const result = v.safeParse(shape, JSON.parse(new TextDecoder().decode(bytes)));
    return result.success && pictureOf(result.output) !== undefined ? result.output : null;
  } catch {
    return null;
  }
}

/** The file that stands for the frame. */
export function pictureOf({ files, picture }: FrameRecord): FrameFile | undefined {
  return files.find(({ name }) => name === picture);
}
