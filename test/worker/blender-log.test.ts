import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLogReader, logLineLimitCharacters, type LogReader } from '../../src/worker/blender-log.js';
import { parseBlenderEvent } from '../../src/worker/blender-events.js';

function readerOf(lines: readonly string[]): LogReader {
  const reader = createLogReader();
  for (const line of lines) reader.take(line);
  return reader;
}

function codesOf(...lines: readonly string[]): readonly string[] {
  return readerOf(lines)
    .problems()
    .map(({ code }) => code);
}

const surroundings = { before: 'Fra:1 Mem:8.5M', after: 'Blender quit' };

/** Lines of Blender 3.4.1 as it wrote them, and lines that its newer sources or other machines' logs have. */
const lines: readonly [line: string, code: string, fatal: boolean, told: string][] = [
  ['Error: Cannot render, no camera', 'no-camera', true, '--camera'],
  ['Error: Build without OpenImageDenoiser', 'denoiser-missing', true, '--denoise off'],
  ['OpenImageDenoiser is not supported on this CPU: missing SSE 4.1 support', 'denoiser-missing', true, 'processor'],
  ["Error: engine not found 'NOPE'", 'engine-missing', true, '"NOPE"'],
  [
    "Error: Engine 'LUXCORE' not available for scene 'Scene' (an add-on may need to be installed or enabled)",
    'engine-missing',
    false,
    '"LUXCORE"',
  ],
  ["Error: Render error (No space left on device) cannot save: '/x/0001.png'", 'disk-full', true, 'full'],
  [
    'OpenEXR-writePixels: ERROR: Failed to write pixel data to image file "/x/a.exr". No space left on device.',
    'disk-full',
    true,
    'full',
  ],
  ["Error: Render error (Permission denied) cannot save: '/x/0001.png'", 'cannot-save', true, '/x/0001.png'],
  ['imb_savetiff: Could not write encoded TIFF.', 'cannot-save', true, 'TIFF'],
  ['Error: Error writing render result, No such file or directory (see console)', 'cannot-save', true, 'No such file'],
  ["terminate called after throwing an instance of 'std::bad_alloc'", 'out-of-memory', true, '--scale'],
  ['Calloc returns null: len=22548578304 in CDMLoopUV, total 10844992', 'out-of-memory', true, '--scale'],
  ['Malloc returns null: len=3836072 in new_bhead, total 8693725308', 'out-of-memory', true, '--scale'],
  ['Alloc returns null: len=16 in x, total 1', 'out-of-memory', true, '--scale'],
  ['Error: System is out of GPU and shared host memory', 'out-of-memory', true, 'graphics card'],
  ['System is out of GPU memory', 'out-of-memory', true, 'graphics card'],
  ['Out of memory in CUDA queue enqueue (integrator_shade_volume)', 'out-of-memory', true, 'graphics card'],
  [
    'Illegal address in CUDA queue copy_from_device (integrator_shade_surface prefix_sum)',
    'gpu-lost',
    true,
    'Illegal address',
  ],
  [
    'Invalid value in cuCtxPushCurrent(device->cuContext) (intern/cycles/device/cuda/util.cpp:26)',
    'gpu-lost',
    true,
    'cuCtxPushCurrent',
  ],
  ['CUDA error at cuCtxCreate: Illegal address', 'gpu-lost', true, 'CUDA error'],
  ['OPTIX_ERROR_LAUNCH_FAILURE in optixLaunch(x) (y.cpp:1)', 'gpu-lost', true, 'OPTIX_ERROR_LAUNCH_FAILURE'],
  ['VK_ERROR_DEVICE_LOST', 'gpu-lost', true, '--device CPU'],
  ['Unable to open a display', 'no-display', true, '--engine cycles'],
  [
    'blender: ../src/dispatch_common.c:872: epoxy_get_proc_address: Assertion `0 && "Couldn\'t find current GLX or EGL context.\\n"\' failed.',
    'no-display',
    true,
    '--engine cycles',
  ],
  ["Info: Cannot find lib '/x/nolib.blend'", 'missing-library', false, '/x/nolib.blend'],
  [
    "Info: LIB: Object: 'Bob's cube' missing from '/x/lib.blend', parent '<direct>'",
    'missing-linked-data',
    false,
    'Object "Bob\'s cube"',
  ],
  [
    'Warning: 1 libraries and 318 linked data-blocks are missing (including 0 ObjectData and 0 Proxies), please check the Info and Outliner editors for details',
    'missing-linked-data',
    false,
    '318',
  ],
  [
    "WARN (bke.data_transfer): ./source/blender/blenkernel/intern/vfont.c:292 vfont_get_data: Font file doesn't exist: //f.ttf",
    'missing-file',
    false,
    '//f.ttf',
  ],
  ["anim file doesn't exist: /x/mov.mp4", 'missing-file', false, '/x/mov.mp4'],
  ['not an anim: /x/mov.mp4', 'missing-file', false, '/x/mov.mp4'],
  ['Warning: Image file /x/a.png does not exist', 'missing-file', false, '/x/a.png'],
  [`scripts disabled for "/x/a.blend", skipping 'boot.py'`, 'script-refused', false, '"boot.py"'],
  [
    'Color management: scene view "AgX" not found, setting default "Standard".',
    'colour-config',
    false,
    'scene view "AgX"',
  ],
  [
    'Color management: image colorspace "ACES - cg1" not found, will use default instead.',
    'colour-config',
    false,
    'ACES - cg1',
  ],
  [
    'Color management: display "P3" used by scene not found, setting to default ("sRGB").',
    'colour-config',
    false,
    'display "P3"',
  ],
  ["OpenColorIO Error: Error could not read '/x.ocio' OCIO profile.", 'colour-config', true, '/x.ocio'],
  [
    'Error: Could not initialize streams, probably unsupported codec combination',
    'unsupported-codec',
    true,
    'container or codec',
  ],
  [
    "Error: Loading '/x.blend' failed: Failed to read blend file '/x.blend': Missing DNA block",
    'file-damaged',
    true,
    '/x.blend',
  ],
  ["Error: File format is not supported in file '/x.blend'", 'file-damaged', true, '/x.blend'],
  ["Error: Cannot read file '/x.blend': No such file or directory", 'file-damaged', true, '/x.blend'],
];

test.each(lines)('%s', (line, code, fatal, told) => {
  const expected = { code, fatal, message: expect.stringContaining(told) };
  expect(readerOf([surroundings.before, line, surroundings.after]).problems()).toEqual([expected]);
});

test.each(lines)('the same with what Blender 5 puts before it: %s', (line, code) => {
  expect(codesOf(`00:01.234  render           | ${line}`)).toEqual([code]);
  expect(codesOf(`01:00:01.234  812M   colormanagement  | WARNING ${line}`)).toEqual([code]);
  expect(codesOf(`                 | ${line}`)).toEqual([code]);
});

test('Blender 5 speaks of colours without saying that it does', () => {
  expect(
    codesOf('00:01.234  color_management | WARNING image colorspace "ACEScg" not found, will use default instead.'),
  ).toEqual(['colour-config']);
});

test('an ordinary log means nothing', () => {
  const log = [
    'Fra:1 Mem:8.5M (Peak 9M)',
    "Saved: '/x/out of memory/No space left on device.png'",
    'Read blend: /x/Unable to open a display.blend',
    ' Time: 00:00.02',
    'EGL Error (0x3001): EGL_NOT_INITIALIZED: EGL is not initialized, or could not be initialized.',
    'Managed to successfully fallback to surfaceless EGL rendering!',
    "OIIO DEBUG: Don't know what to do with true cycles.passes.0.lightgroup",
  ];
  expect(readerOf(log).problems()).toEqual([]);
  expect(readerOf(log).cause()).toBeNull();
});

test('a driver that was refused is told with its target and with what it needs', () => {
  const reader = readerOf([
    "\tBPY_driver_exec: restricted access disallows name 'nonsense', enable auto-execution to support",
    '',
    'Error in PyDriver: expression failed: nonsense(frame)',
    'Fra:1 Mem:8.5M',
    'For target: (type=Object, name="Cube", property=location, property_index=0)',
    '',
  ]);
  expect(reader.problems()).toEqual([
    {
      code: 'disabled-driver',
      fatal: false,
      message: expect.stringMatching(
        /Object "Cube", location\[0\] \(nonsense\(frame\)\).*name 'nonsense'.*--allow-scripts/,
      ),
    },
  ]);
});

test('a driver that fails by itself is told once, without its traceback', () => {
  const reader = readerOf([
    'Error in PyDriver: expression failed: nonsense(frame)',
    'For target: (type=Light, name="Sun", property=energy, property_index=-1)',
    'Traceback (most recent call last):',
    '  File "<bpy driver>", line 1, in <module>',
    "NameError: name 'nonsense' is not defined",
  ]);
  expect(reader.problems()).toEqual([
    { code: 'broken-driver', fatal: false, message: expect.stringContaining('Light "Sun", energy (nonsense(frame))') },
  ]);
});

test('a driver whose target never comes is told all the same', () => {
  expect(codesOf('Error in PyDriver: expression failed: ((')).toEqual(['broken-driver']);
});

test("a scene's failing script is told with its place and its error, as often as it may fail", () => {
  const traceback = [
    'Traceback (most recent call last):',
    '  File "/x/scene.blend/boom.py", line 2, in h',
    '  File "/usr/share/blender/scripts/modules/bpy/ops.py", line 113, in __call__',
    'ValueError: boom',
  ];
  const problems = readerOf([...traceback, ...traceback]).problems();
  expect(problems).toEqual([
    {
      code: 'script-failed',
      fatal: false,
      message: expect.stringMatching(/\/x\/scene\.blend\/boom\.py:2 \(ValueError: boom\)/),
    },
  ]);
});

test('a traceback of our own is not taken for one of the scene', () => {
  expect(
    codesOf(
      'Error: Python: Traceback (most recent call last):',
      '  File "/job/driver.py", line 7, in <module>',
      'ValueError: x',
    ),
  ).toEqual([]);
  expect(
    codesOf('Traceback (most recent call last):', '  File "/x/a.blend/driver.py", line 7', 'ValueError: x'),
  ).toEqual(['script-failed']);
});

test('what a missing library held is not told one by one', () => {
  expect(
    codesOf(
      "Info: Cannot find lib '/x/nolib.blend'",
      "Info: LIB: Object: 'A' missing from '/x/nolib.blend', parent '<direct>'",
      "Info: LIB: Object: 'B' missing from '/x/other.blend', parent '<direct>'",
      'Warning: 1 libraries and 2 linked data-blocks are missing (including 0 ObjectData)',
    ),
  ).toEqual(['missing-library', 'missing-linked-data']);
});

test('the cause is the last fatal problem', () => {
  expect(readerOf(['Error: Cannot render, no camera', "Info: Cannot find lib '/x'"]).cause()).toMatchObject({
    code: 'no-camera',
  });
  expect(readerOf(['Error: Cannot render, no camera', "Error: engine not found 'X'"]).cause()).toMatchObject({
    code: 'engine-missing',
  });
});

test('a file that could not be read for want of memory is not called damaged', () => {
  expect(
    readerOf([
      'Malloc returns null: len=3836072 in new_bhead, total 8693725308',
      "Error: Failed to read blend file '': Missing DNA block",
    ]).cause(),
  ).toMatchObject({ code: 'out-of-memory' });
});

test('problems are bounded, and the cause is found behind any number of them', () => {
  const reader = createLogReader();
  for (let number = 0; number < 5_000; number += 1) {
    reader.take(`anim file doesn't exist: /x/${number}.mp4`);
    reader.take(`Info: Cannot find lib '/x/${number}.blend'`);
  }
  reader.take('Error: Cannot render, no camera');
  expect(reader.problems().length).toBeLessThanOrEqual(100);
  expect(reader.cause()).toMatchObject({ code: 'no-camera' });
});

test('the log is kept with its beginning and its end, and says what was left out', () => {
  const reader = createLogReader();
  for (let number = 1; number <= 10_000; number += 1) reader.take(`line ${number}`);
  const kept = reader.lines();
  expect(kept[0]).toBe('line 1');
  expect(kept.at(-1)).toBe('line 10000');
  const [mark] = kept.filter((line) => line.includes('left out'));
  expect(mark).toBe(`… ${10_000 - (kept.length - 1)} lines left out …`);
  expect(kept.length).toBeLessThan(1_000);
});

test('colours, bells and marks that turn text are taken out of lines', () => {
  const reader = createLogReader();
  expect(reader.take('a\u001b[31mred\u001b[0m\u0007\t\u202eb\r')).toBe('ared   b ');
});

test('any line is taken: cut, in little time, without control characters', () => {
  const words = fc.constantFrom(...lines.map(([line]) => line), '\u0000', "'", '"', ' missing from ', 'For target: (');
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), words), { maxLength: 200 }), (parts) => {
      const reader = createLogReader();
      const kept = reader.take(parts.join(''));
      reader.take(parts.join('\t'));
      expect(kept.length).toBeLessThanOrEqual(logLineLimitCharacters + 1);
      expect(kept).not.toMatch(/\p{Cc}/u);
      for (const { message } of reader.problems()) expect(message.length).toBeLessThan(1_500);
    }),
  );
});

test('events are read; anything else a scene may write to us is not', () => {
  expect(parseBlenderEvent('{"event":"frame","frame":-2,"seconds":0.5,"memory":null,"layers":[]}')).toMatchObject({
    frame: -2,
  });
  for (const line of ['', 'hello', '{}', '{"event":"frame","frame":"1"}', '{"event":"rm -rf"}', 'null']) {
    expect(parseBlenderEvent(line)).toBeUndefined();
  }
});
