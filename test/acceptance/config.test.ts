import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Desk } from '../support/cli.js';

function deskWith(text: string | Uint8Array): Desk {
  const desk = new Desk();
  mkdirSync(desk.path('.github'));
  writeFileSync(desk.path('.github/dailies.yml'), text);
  return desk;
}

describe('dailies config check', () => {
  test('says that a configuration is fine, exit 0', async () => {
    using desk = deskWith('forks: approved-sha\n');
    expect(await desk.run(['config', 'check'])).toEqual({
      status: 0,
      stdout: '.github/dailies.yml is fine.\n',
      stderr: '',
    });
  });

  test('says what is wrong, a line each with its place, exit 1', async () => {
    using desk = deskWith('media: public\nlimts:\n  day: 1\n');
    const { status, stdout, stderr } = await desk.run(['config', 'check']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      '.github/dailies.yml:1:8: media is "public"; choose one of: private, unlisted.',
      '.github/dailies.yml:2:1: limts is no key of a configuration; did you mean limits?',
      '2 problems; nothing of .github/dailies.yml would be used.',
      '',
    ]);
  });

  test('tells programs the same in one document', async () => {
    using desk = deskWith('media: public\n');
    const { status, stdout } = await desk.run(['config', 'check', '.github/dailies.yml', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      valid: false,
      problems: [{ line: 1, column: 8, code: 'wrong-value', key: 'media' }],
      config: null,
    });
    writeFileSync(desk.path('other.yml'), 'media: unlisted\n');
    const other = await desk.run(['config', 'check', 'other.yml', '--json']);
    expect(other.status).toBe(0);
    expect(JSON.parse(other.stdout)).toMatchObject({
      valid: true,
      problems: [],
      config: { media: 'unlisted', forks: 'never' },
    });
  });

  test('puts no control character of a file on the terminal', async () => {
    using desk = deskWith('media: "\\e[2J\\u202e"\n');
    const { status, stdout } = await desk.run(['config', 'check']);
    expect(status).toBe(1);
    for (const hidden of ['\u001b', '\u202e']) expect(stdout).not.toContain(hidden);
  });

  test('is a usage error where there is no such file, exit 2', async () => {
    using desk = new Desk();
    const { status, stdout, stderr } = await desk.run(['config', 'check', 'none.yml']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('dailies: There is no file none.yml; name another one, or go to the root of the repository.\n');
  });
});
