/**
 * Every length, count and depth that a file states passes one of these before it is believed.
 * Together they keep one reading under 512 MB of memory and ten seconds on a small machine.
 */
const kib = 1024;
const mib = 1024 * kib;

/** First read: holds every known header, the first block heads and usually REND, TEST and GLOB. */
export const firstReadBytes = 32 * kib;
/** Read after a jump: a few blocks stand between two bulky ones. */
export const jumpReadBytes = 32 * kib;
/** Windows double while a walk goes on without a jump, up to here: larger ones win no time on disk or S3. */
export const windowBytesMax = mib;
/** A gap up to here is read through: a request costs more than these bytes. */
export const readThroughBytes = 64 * kib;
/** DNA1 of Blender 5 is about 130 kB and stands last: one read of the tail holds it. */
export const tailReadBytes = 256 * kib;

/** DNA1 is 40 to 150 kB in thirty years of files. */
export const dnaBytesMax = 4 * mib;
/** Blender 5 has 1000 structs, 6000 names; sixteen-bit indices allow no more than this. */
export const dnaEntriesMax = 65_536;
/** Largest product of array dimensions in one field; more cannot fit in a struct (sizes are 16 bits). */
export const dnaArrayMax = 1_048_576;
/** Names of fields and types: C allows more, Blender's longest has 60 letters. */
export const dnaNameBytesMax = 256;
/** Structs inside structs: Scene → RenderData → BakeData → ImageFormatData is 4. */
export const structDepthMax = 8;

/** Heads are cheap, but a 24-byte block repeated makes 45 million of them in a gigabyte; large films have 2 million. */
export const blocksMax = 6_000_000;
/** Payloads held for reading: 100 000 objects with their modifiers and properties. */
export const keptBytesMax = 160 * mib;
/** One held payload: a strip of 10 000 pictures is 2.6 MB. Longer ones are held up to here. */
export const keptBlockBytesMax = 8 * mib;
/** Held blocks cost about 300 bytes of index each; large films have 300 000. */
export const keptBlocksMax = 400_000;
/** Untyped blocks are held for the strings in them; Blender's longest path has 1024 bytes. */
export const rawBlockBytesMax = 1024;

/**
 * Inflated by one reading of a file that can only be read from its front, all passes together: a long one is gone through
 * twice, at 250 MB/s or more.
 */
export const streamInflatedBytesMax = 1536 * mib;
/** The same for the decoder that is used where the fast one cannot be: it makes 100 MB/s. */
export const slowInflatedBytesMax = 640 * mib;
/** Inflated through the frames that are needed, counted each time a frame is inflated. */
export const seekableInflatedBytesMax = 2048 * mib;
/** What a stream inflates to is kept whole up to here, so that most files are inflated once. */
export const memoryContentBytesMax = 64 * mib;
/** Held of a longer stream until its DNA1 tells what matters of it. */
export const recordedBytesMax = 96 * mib;
/** One such block: a thumbnail has 66 kB; longer ones are vertices, pixels, and packed files. */
export const recordedBlockBytesMax = 72 * kib;
/** What holding a block costs beside its payload. */
export const recordedHeadBytes = 600;
/** Blender writes frames of 1 to 2 MB; a frame over this is streamed instead of inflated at once. */
export const zstdFrameBytesMax = 16 * mib;
/** `zstd --ultra -22` needs a window of 128 MB; one that needs more cannot be read within the memory bound. */
export const zstdWindowBytesMax = 128 * mib;
/** Frames, also ones to pass by; a file of 100 GB has 100 000. */
export const zstdFramesMax = 1_000_000;
/** Blocks inside frames, where there is no table of frames; a compressed file of 5 GB has 400 000. */
export const zstdStepsMax = 20_000_000;
/** What a frame counts for at least in the sum of inflated bytes: a call of the decoder has its price too. */
export const zstdFrameCostBytes = 32 * kib;
/** Inflated frames held for going back. */
export const zstdCacheBytesMax = 24 * mib;

/** Linked lists: a list that goes on past this is a loop or worthless. */
export const listItemsMax = 100_000;
/** Items of all lists together: 100 000 objects on three view layers take 300 000. */
export const itemsMax = 500_000;
/** Films have hundreds of scenes in one file, not thousands. */
export const scenesMax = 2_000;
/** ID properties nest groups in groups; Cycles nests one level. */
export const propertyDepthMax = 8;
/** Meta strips inside meta strips. */
export const stripDepthMax = 16;
/** Names and paths: Blender's own longest is 1024. */
export const textBytesMax = 1024;
/** References, drivers and the like in one answer; people read none of them past this. */
export const answersMax = 50_000;
/** Findings of one kind are counted past this, not listed. */
export const findingsOfAKindMax = 20;
