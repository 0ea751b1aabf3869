import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localStore, uriOf } from '../../src/local/store.js';
import { sha256OfFile } from '../../src/worker/digest.js';
import { writeDriverJob } from '../../src/worker/driver-job.js';
import { findBlenders } from '../../src/worker/find-blenders.js';
import { parseBlenderEvent, type BlenderEvent } from '../../src/worker/blender-events.js';
import { runBlender } from '../../src/worker/blender-process.js';
import { noLimits } from '../../src/worker/watchdog.js';
import { planFacts } from '../support/facts.js';
import { describeWith, hasBlender } from '../support/requires.js';
import { testScenes } from '../support/scenes.js';

interface Visit {
  readonly home: string;
  readonly events: readonly BlenderEvent[];
  /** What the scene's own script tried, and how it went; `null` where it never ran. */
  readonly attempts: Readonly<Record<string, string>> | null;
}

/** Renders the hostile scene's first frame as a job does, with its scripts running or not. */
async function visit(scripts: boolean): Promise<Visit> {
  const home = mkdtempSync(join(tmpdir(), 'dailies-hostile-'));
  const scene = join(testScenes(), 'hostile.blend');
  const plan = planFacts({
    input: { uri: uriOf(scene), sha256: await sha256OfFile(scene), readable: [uriOf(scene)], incomplete: false },
    trust: { scripts, addons: [], ocio: null },
  });
  const driver = await writeDriverJob({ plan, store: localStore(), folder: home }, { missing: [1], sound: null });
  const events: BlenderEvent[] = [];
  await runBlender({
    executable: (await findBlenders(process.env))[0] ?? '',
    arguments: driver.arguments,
    home,
    readable: driver.readable,
    libraryPath: null,
    limits: noLimits,
    onEvent: (line) => {
      const event = parseBlenderEvent(line);
      if (event !== undefined) events.push(event);
    },
  });
  const answers = join(home, 'attempts.json');
  const attempts = existsSync(answers) ? (JSON.parse(readFileSync(answers, 'utf8')) as Record<string, string>) : null;
  return { home, events, attempts };
}

describeWith(hasBlender, 'Blender', 'a hostile scene', () => {
  let allowed: Visit;
  let ordinary: Visit;

  beforeAll(async () => {
    process.env['DAILIES_TEST_SECRET'] = 'do not tell';
    allowed = await visit(true);
    ordinary = await visit(false);
  });
  afterAll(() => {
    delete process.env['DAILIES_TEST_SECRET'];
    for (const { home } of [allowed, ordinary]) rmSync(home, { recursive: true, force: true });
  });

  test('does not run its scripts', () => {
    expect(ordinary.attempts).toBeNull();
  });

  test('whose scripts are made to run is in a sandbox without gaps', () => {
    expect(Object.keys(allowed.attempts ?? {}).length).toBeGreaterThan(15);
    expect(allowed.events[0]).toEqual({ event: 'sandbox', gaps: [] });
  });

  test('is refused everything but its own folder', () => {
    const { 'new privileges': noNewPrivileges, ...others } = allowed.attempts ?? {};
    expect(noNewPrivileges).toBe('1');
    expect(Object.entries(others).filter(([, answer]) => !answer.startsWith('refused'))).toEqual([]);
    expect(existsSync('/tmp/dailies-hostile-was-here')).toBe(false);
  });

  test('is rendered all the same', () => {
    for (const { home, events } of [allowed, ordinary]) {
      expect(events).toContainEqual(expect.objectContaining({ event: 'frame', frame: 1 }));
      expect(existsSync(join(home, 'frames', '0001.png'))).toBe(true);
    }
  });
});
