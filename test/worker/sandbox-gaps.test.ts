import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseBlenderEvent } from '../../src/worker/blender-events.js';
import { describeWith } from '../support/requires.js';

const python = '/usr/bin/python3';
const sandbox = join(import.meta.dirname, '../../src/worker/sandbox.py');
const withoutLandlock = join(import.meta.dirname, 'without-landlock.py');

describeWith(
  process.platform === 'linux' && existsSync(python),
  'Linux and Python',
  'what a machine cannot enforce',
  () => {
    let home = '';
    beforeAll(() => {
      home = mkdtempSync(join(tmpdir(), 'dailies-gaps-'));
      writeFileSync(join(home, 'policy.json'), JSON.stringify({ read: [], write: [home] }));
    });
    afterAll(() => {
      rmSync(home, { recursive: true, force: true });
    });

    /** Runs a command in the sandbox, itself behind another command; answers what it could not enforce. */
    const gapsBehind = (
      before: readonly string[],
      command: readonly string[],
    ): { gaps: readonly string[]; status: number | null } => {
      const [program = '', ...args] = [
        ...before,
        python,
        '-I',
        '-S',
        sandbox,
        join(home, 'policy.json'),
        '--',
        ...command,
      ];
      const { output, status } = spawnSync(program, args, {
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        encoding: 'utf8',
      });
      const event = parseBlenderEvent((output[3] ?? '').trim());
      if (event?.event !== 'sandbox') throw new Error(`no event: ${output.join('\n')}`);
      return { gaps: event.gaps, status };
    };

    test('is nothing on this one', () => {
      expect(gapsBehind([], ['/bin/sh', '-c', 'cat /etc/hostname'])).toMatchObject({ gaps: [] });
      expect(gapsBehind([], ['/bin/sh', '-c', 'cat /etc/hostname 2>/dev/null']).status).not.toBe(0);
    });

    test('is said of a kernel without Landlock, and the command runs without it', () => {
      const { gaps, status } = gapsBehind([python, withoutLandlock], ['/bin/sh', '-c', 'cat /etc/hostname']);
      expect(gaps).toEqual([expect.stringMatching(/^files outside the scene's are not hidden \(.*not implemented/)]);
      expect(status).toBe(0);
    });

    test('is said of another architecture, and the rest is enforced', () => {
      const { gaps, status } = gapsBehind(
        ['/usr/bin/setarch', 'i686'],
        ['/bin/sh', '-c', 'cat /etc/hostname 2>/dev/null'],
      );
      expect(gaps).toEqual(['the network is not refused (no filter for i686)']);
      expect(status).not.toBe(0);
    });
  },
);
