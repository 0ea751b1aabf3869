import { expect, test } from '@jest/globals';
import { findProblem } from '../../src/worker/blender-log.js';
import { parseBlenderEvent } from '../../src/worker/blender-events.js';

test.each([
  ['Error: Cannot render, no camera', 'no-camera'],
  ['00:01.234  render | Error: Cannot render, no camera', 'no-camera'],
  ['Error: Build without OpenImageDenoiser', 'denoiser-missing'],
  ["Error: engine not found 'NOPE'", 'engine-missing'],
  ['Error: Render error (No space left on device) cannot save: "/x/0001.png"', 'disk-full'],
  ['Error: Render error (Permission denied) cannot save: "/x/0001.png"', 'cannot-save'],
  ["terminate called after throwing an instance of 'std::bad_alloc'", 'out-of-memory'],
  ['Unable to open a display', 'no-display'],
  ['Error: Failed to read blend file "/x.blend": Missing DNA block', 'file-damaged'],
])('%j means %s', (line, code) => {
  expect(findProblem(['Fra:1 Mem:8.5M', line, 'Blender quit'])).toMatchObject({ code });
});

test('an ordinary log means nothing', () => {
  expect(findProblem(['Fra:1 Mem:8.5M (Peak 9M)', "Saved: '/x/0001.png'", ' Time: 00:00.02'])).toBeUndefined();
});

test('events are read; anything else a scene may write to us is not', () => {
  expect(parseBlenderEvent('{"event":"frame","frame":-2,"path":"/x","seconds":0.5,"memory":null}')).toMatchObject({
    frame: -2,
  });
  for (const line of ['', 'hello', '{}', '{"event":"frame","frame":"1"}', '{"event":"rm -rf"}', 'null']) {
    expect(parseBlenderEvent(line)).toBeUndefined();
  }
});
