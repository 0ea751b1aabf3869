// Measures a whole `dailies render` beside the same work done by hand:
//   raw       blender -b FILE -a, then ffmpeg
//   workshop  one Blender a frame, then ffmpeg: the shape of the AWS Batch workshop
// npm run bench -- render [NAME …] [--pairs 5] [--jobs auto] [--scene FILE --frames 1-24 --scale 25 --samples 8]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli/index.js');
const made = { compute: 24, light: 120, eevee: 24, heavy: 6 };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '5' },
    jobs: { type: 'string', default: 'auto' },
    scene: { type: 'string' },
    frames: { type: 'string' },
    scale: { type: 'string' },
    samples: { type: 'string' },
    'no-workshop': { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'dailies-bench-'));

function run(program, args, env = {}) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout.slice(-500)}\n${stderr.slice(-500)}`);
  return { seconds: (performance.now() - started) / 1000, stdout };
}

/** The settings that Dailies was asked for, made by hand. */
function byHand({ scale, samples }) {
  const lines = ['import bpy', 's = bpy.context.scene', 's.cycles.use_denoising = False', 's.cycles.device = "CPU"'];
  if (scale !== undefined) lines.push(`s.render.resolution_percentage = ${Number(scale)}`);
  if (samples !== undefined)
    lines.push(`s.cycles.samples = ${Number(samples)}`, `s.eevee.taa_render_samples = ${Number(samples)}`);
  return ['--python-expr', lines.join('\n')];
}

function encode(out) {
  const video = [
    '-c:v',
    'libx264',
    '-preset',
    'medium',
    '-crf',
    '18',
    '-pix_fmt',
    'yuv420p',
    '-vf',
    'pad=ceil(iw/2)*2:ceil(ih/2)*2',
  ];
  return run('ffmpeg', [
    '-v',
    'error',
    '-y',
    '-framerate',
    '24',
    '-start_number',
    '1',
    '-i',
    join(out, '%04d.png'),
    ...video,
    join(out, 'out.mp4'),
  ]).seconds;
}

const blender = (scene, out, more) =>
  run('blender', [
    '-b',
    '--factory-startup',
    scene.file,
    '-Y',
    '-o',
    join(out, '####'),
    '-F',
    'PNG',
    '-x',
    '1',
    ...byHand(values),
    ...more,
  ]).seconds;

const shapes = {
  raw: (scene, out) => blender(scene, out, ['-s', '1', '-e', String(scene.frames), '-a']) + encode(out),
  workshop(scene, out) {
    let seconds = 0;
    for (let frame = 1; frame <= scene.frames; frame += 1) seconds += blender(scene, out, ['-f', String(frame)]);
    return seconds + encode(out);
  },
  dailies(scene, out) {
    const options = ['scale', 'samples'].flatMap((name) =>
      values[name] === undefined ? [] : [`--${name}`, values[name]],
    );
    const args = [
      cli,
      'render',
      scene.file,
      '--frames',
      `1-${scene.frames}`,
      '--jobs',
      values.jobs,
      ...options,
      '--json',
      '--out',
      out,
    ];
    const { seconds, stdout } = run(process.execPath, args, { XDG_CACHE_HOME: join(out, 'cache') });
    const done = JSON.parse(stdout.trim().split('\n').at(-1));
    if (done.frames.rendered !== scene.frames)
      throw new Error(`It rendered ${done.frames.rendered} of ${scene.frames}.`);
    scene.overheads.push(seconds - done.blenderSeconds);
    return seconds;
  },
};

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const show = (ratios) =>
  ratios.length === 0
    ? '–'
    : `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;

function scenesToMeasure() {
  if (values.scene !== undefined) {
    const frames = Number(/^1-(?<last>\d+)$/.exec(values.frames ?? '')?.groups.last);
    if (!(frames > 1)) throw new Error('Give --frames as 1-N beside --scene.');
    return [{ name: basename(values.scene), file: resolve(values.scene), frames, overheads: [] }];
  }
  run('blender', [
    '-b',
    '--factory-startup',
    '--python-exit-code',
    '9',
    '--python',
    join(root, 'scripts/bench-scenes.py'),
    '--',
    folder,
  ]);
  const names = positionals.length > 0 ? positionals : Object.keys(made);
  return names.map((name) => ({ name, file: join(folder, `${name}.blend`), frames: made[name], overheads: [] }));
}

try {
  console.log(
    '| scene | frames | dailies : raw | workshop : raw | own overhead, seconds |\n| --- | --- | --- | --- | --- |',
  );
  for (const scene of scenesToMeasure()) {
    const ratios = { dailies: [], workshop: [] };
    for (let pair = 0; pair < Number(values.pairs); pair += 1) {
      const seconds = {};
      // One after the other, and in turn first, so that what else the machine does falls on all alike.
      const names = ['raw', 'dailies', ...(values['no-workshop'] || pair > 0 ? [] : ['workshop'])];
      for (const name of pair % 2 === 0 ? names : names.reverse()) {
        const out = join(folder, `${scene.name}-${pair}-${name}`);
        mkdirSync(out);
        seconds[name] = shapes[name](scene, out);
        if (name === 'raw' || name === 'dailies') readFileSync(join(out, name === 'raw' ? 'out.mp4' : 'output.mp4'));
        rmSync(out, { recursive: true, force: true });
      }
      ratios.dailies.push(seconds.dailies / seconds.raw);
      if (seconds.workshop !== undefined) ratios.workshop.push(seconds.workshop / seconds.raw);
    }
    console.log(
      `| ${scene.name} | ${scene.frames} | ${show(ratios.dailies)} | ${show(ratios.workshop)} | ${show(scene.overheads)} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
