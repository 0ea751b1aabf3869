// Measures the .blend reader beside Blender itself: node scripts/bench-inspect.mjs [file.blend ...]
// Needs `npm run build` and Blender; makes its own files, 800 MB, in the temporary folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const built = new URL('../build/blend/', import.meta.url);
const cli = join(root, 'dist/cli/index.js');
const megabyte = 1e6;
const repeats = 5;

const [task, file] = process.argv.slice(2);
if (task === '--read') print(await read(file));
else if (task === '--walk') print(await walk(file));
else bench(process.argv.slice(2));

function print(answer) {
  console.log(JSON.stringify({ ...answer, rssMegabytes: process.resourceUsage().maxRSS / 1024 }));
}

/** What `inspect` does, without its words. */
async function read(path) {
  const start = performance.now();
  const { fileSource, readBlend } = await import(new URL('index.js', built));
  const source = await fileSource(path);
  let reads = 0;
  let bytes = 0;
  const counted = {
    size: source.size,
    read: async (offset, length) => {
      reads += 1;
      const answer = await source.read(offset, length);
      bytes += answer.byteLength;
      return answer;
    },
  };
  const reading = await readBlend(counted);
  await source.close();
  return { ms: performance.now() - start, ok: reading.ok, reads, megabytes: bytes / megabyte };
}

/** Every payload of every block, as whoever searches all of a file would. */
async function walk(path) {
  const { fileSource } = await import(new URL('source.js', built));
  const { rawContent } = await import(new URL('content.js', built));
  const { zstdContent } = await import(new URL('zstd.js', built));
  const { settleContent } = await import(new URL('settle.js', built));
  const { parseHeader } = await import(new URL('header.js', built));
  const { walkBlocks } = await import(new URL('walk.js', built));
  const source = await fileSource(path);
  const start = performance.now();
  const raw = (await source.read(0, 7)).every((byte, index) => byte === 'BLENDER'.charCodeAt(index));
  const { content, front } = await settleContent(
    raw ? rawContent(source) : await zstdContent(source, { useTable: true }),
  );
  let bytes = 0;
  let blocks = 0;
  await walkBlocks(content, parseHeader(front), {
    wants: (head) => head.length,
    visit: (_, payload) => {
      bytes += payload.byteLength;
      blocks += 1;
      return true;
    },
  });
  const seconds = (performance.now() - start) / 1000;
  await source.close();
  return { blocks, megabytes: bytes / megabyte, megabytesPerSecond: bytes / megabyte / seconds };
}

function bench(files) {
  if (!existsSync(new URL('index.js', built))) throw new Error('There is no build; run "npm run build".');
  const folder = mkdtempSync(join(tmpdir(), 'bench-inspect-'));
  try {
    const script = fileURLToPath(new URL('bench-inspect.py', import.meta.url));
    run('blender', ['-b', '--factory-startup', '--python', script, '--', folder]);
    const made = ['bulky.blend', 'meshes.blend', 'meshes-zstd.blend'].map((name) => join(folder, name));
    for (const path of [...files, ...made]) compare(path);
    for (const path of made) {
      const { blocks, megabytes, megabytesPerSecond } = child('--walk', path);
      console.log(
        `${nameOf(path)}: all ${blocks} blocks, ${megabytes.toFixed(0)} MB at ${megabytesPerSecond.toFixed(0)} MB/s`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(path) {
  const runs = Array.from({ length: repeats }, () => child('--read', path));
  const { reads, megabytes, rssMegabytes } = runs[0];
  const ms = median(runs.map((one) => one.ms));
  const size = statSync(path).size / megabyte;
  const blenderMs = median(Array.from({ length: 3 }, () => timed('blender', ['-b', '--factory-startup', path])));
  const inspectMs = existsSync(cli)
    ? median(Array.from({ length: repeats }, () => timed(process.execPath, [cli, 'inspect', path, '--json'])))
    : null;
  const told = inspectMs === null ? '' : `, "inspect" with start-up ${inspectMs.toFixed(0)} ms`;
  console.log(
    `${nameOf(path)} (${size.toFixed(0)} MB): reader ${ms.toFixed(0)} ms${told}, ${reads} reads of ${megabytes.toFixed(1)} MB, ` +
      `${rssMegabytes.toFixed(0)} MB of memory; Blender ${blenderMs.toFixed(0)} ms, ${(blenderMs / (inspectMs ?? ms)).toFixed(1)} times as long`,
  );
}

function child(task, path) {
  return JSON.parse(run(process.execPath, [self, task, path]));
}

function timed(command, options) {
  const start = performance.now();
  run(command, options);
  return performance.now() - start;
}

function run(command, options) {
  const { status, stdout, stderr } = spawnSync(command, options, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

function nameOf(path) {
  return path.split('/').at(-1);
}
