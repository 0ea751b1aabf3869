import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { burnInFilter, textFileName } from '../../src/worker/burn-in.js';
import { numberedPicture } from '../../src/worker/numbered-picture.js';
import { describeWith, hasFfmpeg } from '../support/requires.js';
import { makePictures, VideoDesk, pictureHashes } from './video-desk.js';

const size = { width: 640, height: 360 };

describeWith(hasFfmpeg, 'FFmpeg', 'the text in a video', () => {
  let folder = '';
  let picture: Uint8Array;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dailies-burn-in-'));
    makePictures(join(folder, '%d.png'), `testsrc2=size=${size.width}x${size.height}`, 1);
    picture = readFileSync(join(folder, '0.png'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The pixels of a picture with a filter over it. */
  function draw(png: Uint8Array, filter: string): string {
    const frames = execFileSync(
      'ffmpeg',
      ['-v', 'error', '-f', 'image2pipe', '-c:v', 'png', '-i', '-', '-vf', filter, '-f', 'framemd5', '-'],
      { cwd: folder, input: png, encoding: 'utf8' },
    );
    return /\w{32}$/m.exec(frames)?.[0] ?? frames;
  }

  /** As the worker draws it: the number out of the picture, the text by its template. */
  function ours(text: string, frame: number): string {
    const { template, filter } = burnInFilter(text, size);
    writeFileSync(join(folder, textFileName), template);
    return draw(Buffer.concat([...numberedPicture(picture, frame)]), filter);
  }

  /** The same line as FFmpeg draws it when it is told to take every letter for what it is. */
  function literal(line: string, text: string): string {
    writeFileSync(join(folder, textFileName), line);
    return draw(picture, burnInFilter(text, size).filter.replace('expansion=normal', 'expansion=none'));
  }

  test.each([
    `it's "quoted"`,
    'C:\\scenes\\new\\table.blend',
    '100% %{pts} %{eif:1/0:d} %% %',
    'a:b,c;d[e]=f{g}',
    'x=(w-tw)/2:text=other',
    '🎬 Schnee, 雪, снег',
    '',
    "'; rm -rf /",
  ])('is letter by letter what was asked for: %s', (text) => {
    const line = `${text}   -12`;
    expect(ours(text, -12)).toBe(literal(line, text));
    expect(ours(text, -12)).not.toBe(ours(text, 12));
  });

  test.each(['מטוס', 'طائرة', 'מטוס 50% C:\\new\\طائرة %{pts} {x}', 'a מטוס b %'])(
    'runs from right to left where its letters do, and the number does not: %s',
    (text) => {
      const shown = text.replaceAll('%', '\u066a').replaceAll('\\', '\u2216');
      // The mark keeps the number out of the line's turn.
      expect(ours(text, -12)).toBe(literal(`${shown}\u200e   -12`, text));
      expect(ours(text, -12)).not.toBe(ours(text, 12));
    },
  );

  test('is letter by letter what was asked for, whatever it is', () => {
    const plain = fc
      .string({ unit: fc.constantFrom(...Array.from(`ab '"\\%{}:;,[]=#$|é雪🎬`)), maxLength: 25 })
      .map((text) => text.trim());
    fc.assert(
      fc.property(plain, fc.integer({ min: -1_048_574, max: 1_048_574 }), (text, frame) => {
        expect(ours(text, frame)).toBe(literal(`${text}   ${frame}`, text));
      }),
      { numRuns: 15 },
    );
  });

  test('stays one line without line breaks and control characters', () => {
    expect(ours('two\nlines\r\n\u2028and\u0000a\tbell\u0007', 5)).toBe(ours('two lines and a bell', 5));
  });

  test('keeps the number in the picture however long it is', () => {
    expect(ours('W'.repeat(5000), 5)).not.toBe(ours('W'.repeat(5000), 8));
  });

  test('holds the frame’s own number even if the picture says another', () => {
    const hostile = Buffer.concat([...numberedPicture(Buffer.concat([...numberedPicture(picture, 1)]), 99)]);
    expect(
      [...numberedPicture(hostile, 2)].filter((piece) => Buffer.from(piece).includes('dailies-frame')),
    ).toHaveLength(1);
    expect(Buffer.concat([...numberedPicture(hostile, 2)])).toEqual(Buffer.concat([...numberedPicture(picture, 2)]));
  });

  test('ends where the picture ends: what stands behind it never reaches FFmpeg', () => {
    const more = Buffer.concat([picture, picture]);
    expect(Buffer.concat([...numberedPicture(more, 2)])).toEqual(Buffer.concat([...numberedPicture(picture, 2)]));
  });
});

describeWith(hasFfmpeg, 'FFmpeg', 'a video with text', () => {
  const frames = [-12, -3, 0, 7, 8, 9, 100];

  test('says each frame’s real number, in a list with gaps and signs', async () => {
    using one = new VideoDesk({ chunks: [frames], delivery: { burnIn: 'shot' } });
    makePictures(join(one.folder, 'grey-%d.png'), 'color=gray:size=160x90', 1);
    for (const frame of frames) await one.keep(frame, join(one.folder, 'grey-0.png'));
    await one.stitch();
    // The pictures are the same; only their numbers can tell them apart.
    expect(new Set(pictureHashes(one.out('output.mp4'))).size).toBe(frames.length);
  });
});
