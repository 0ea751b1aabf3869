import { describe, expect, test } from '@jest/globals';
import { parseWorkerCapabilities, parseWorkerOutcome } from '../../src/core/capabilities.js';
import { Fault, messageOf, systemCodeOf } from '../../src/core/errors.js';
import { parseFrameRecord } from '../../src/core/frame-record.js';
import { verdictOfReport } from '../../src/core/report.js';
import { parseChunkReport, parseStitchReport, recordBytes } from '../../src/core/status.js';
import { exitCodeOf, exitCodeOfFault } from '../../src/core/verdict.js';
import { blenderFacts } from '../support/facts.js';

const frameRecord = {
  schema: 2,
  renderKey: 'k',
  frame: -3,
  width: 4,
  height: 2,
  files: ['-0003.exr', 'proxies/-0003.png', 'layers/Z pass/Image-0003.exr'].map((name) => ({
    name,
    bytes: 10,
    sha256: 'a'.repeat(64),
  })),
  picture: 'proxies/-0003.png',
  hasAlpha: false,
};
const chunkReport = {
  schema: 1,
  rendered: 1,
  reused: 0,
  missing: '',
  renderSeconds: 0.5,
  blenderSeconds: 1.5,
  peakMemoryBytes: null,
  problems: [{ code: 'a', message: 'b' }],
};
const stitchReport = {
  schema: 1,
  video: 'output.mp4',
  partial: null,
  still: null,
  poster: null,
  frames: 3,
  missing: '',
  width: 4,
  height: 2,
  framesSha256: 'x',
  problems: [],
  made: { bytes: 5, sha256: 'y' },
};

describe.each<[string, object, (bytes: Uint8Array) => unknown]>([
  ['a frame record', frameRecord, parseFrameRecord],
  ['a chunk report', chunkReport, parseChunkReport],
  ['a stitch report', stitchReport, parseStitchReport],
])('%s', (_, record, parse) => {
  test('reads back as it was written', () => {
    expect(parse(recordBytes(record))).toEqual(record);
  });
  test.each([
    ['cut short', recordBytes(record).slice(0, -5)],
    ['of another schema', recordBytes({ ...record, schema: 7 })],
    ['with a key missing', recordBytes(Object.fromEntries(Object.entries(record).slice(0, -1)))],
    ['empty', new Uint8Array()],
    ['that is null', new TextEncoder().encode('null')],
  ])('%s is none', (__, bytes) => {
    expect(parse(bytes)).toBeNull();
  });
});

test.each(['../0001.png', '/etc/passwd', 'layers/../x.png', 'layers/a/b/c.png', '.hidden', 'other/0001.png', ''])(
  'a frame record that names the file %j is none',
  (name) => {
    const files = [...frameRecord.files, { name, bytes: 1, sha256: 'a'.repeat(64) }];
    expect(parseFrameRecord(recordBytes({ ...frameRecord, files }))).toBeNull();
  },
);

test('a frame record must hold the picture that stands for it', () => {
  expect(parseFrameRecord(recordBytes({ ...frameRecord, picture: 'proxies/0004.png' }))).toBeNull();
});

test('the verdict of a report is read or there is none', () => {
  expect(verdictOfReport(recordBytes({ schema: 1, run: 'r', verdict: 'failed' }))).toMatchObject({ verdict: 'failed' });
  expect(verdictOfReport(recordBytes({ schema: 1, run: 'r', verdict: 'fine' }))).toBeNull();
  expect(verdictOfReport(new TextEncoder().encode('{'))).toBeNull();
  expect(verdictOfReport(null)).toBeNull();
});

test('a worker’s answers are read or refused', () => {
  const answer = { blenders: [{ ...blenderFacts(), executable: '/b' }], ffmpeg: '5.1', problems: [] };
  expect(parseWorkerCapabilities(JSON.stringify(answer))).toEqual(answer);
  expect(() => parseWorkerCapabilities('Segmentation fault')).toThrow(/did not say/);
  expect(parseWorkerOutcome('{"outcome":"succeeded"}')).toEqual({ outcome: 'succeeded' });
  expect(parseWorkerOutcome('{"outcome":"failed"}')).toBeNull();
  expect(parseWorkerOutcome('')).toBeNull();
});

test.each([
  ['succeeded', 0],
  ['succeeded-with-findings', 0],
  ['failed', 1],
  ['refused', 3],
  ['cancelled', 130],
  ['skipped', 0],
] as const)('%s exits %d', (verdict, status) => {
  expect(exitCodeOf(verdict)).toBe(status);
});

test('a fault exits by its kind, a usage fault with 2', () => {
  expect([exitCodeOfFault('usage'), exitCodeOfFault('refused'), exitCodeOfFault('failed')]).toEqual([2, 3, 1]);
  expect(exitCodeOf('waiting')).toBe(1);
});

test('whatever was thrown has a message', () => {
  expect(messageOf(new Fault('failed', 'x', 'sentence'))).toBe('sentence');
  expect(messageOf('text')).toBe('text');
  expect(systemCodeOf(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe('ENOENT');
  expect(systemCodeOf(new Error('x'))).toBeUndefined();
});
