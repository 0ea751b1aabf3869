import { expect, test } from '@jest/globals';
import { checkScripts, isPlainArithmetic } from '../../src/core/scripts.js';
import { fileFacts } from '../support/facts.js';

test.each([
  'frame*1.2',
  'frame',
  '-var / 2 + 1e-3',
  'sin(frame/10) if frame > 5 else 0',
  'max(a, min(b, 2.5))',
  'not (a == b)',
  '',
])('%j is plain arithmetic', (expression) => {
  expect(isPlainArithmetic(expression)).toBe(true);
});

test.each([
  'len(str(frame)) * 0.5',
  '(__import__("os").getpid(), 0)[1]',
  'bpy.context.scene.frame_current',
  'a ** 2',
  'a // 2',
  'a % 2',
  'noise.random()',
  '[1,2][0]',
  'lambda: 1',
  'self.location',
])('%j needs Python', (expression) => {
  expect(isPlainArithmetic(expression)).toBe(false);
});

const off = { allowed: false };

test('code that will not run is told, a few by name', () => {
  const driver = { owner: 'object Cube', property: 'location[0]', expression: 'len("x")' };
  const plain = { ...driver, expression: 'frame' };
  expect(checkScripts(fileFacts({ drivers: [plain], texts: [{ name: 'notes', register: false }] }), off)).toEqual([]);
  const [finding] = checkScripts(
    fileFacts({
      drivers: [driver, driver, driver],
      texts: [{ name: 'boot.py', register: true }],
      scriptNodes: [{ owner: 'material M', script: '//a.osl' }],
    }),
    off,
  );
  expect(finding).toMatchObject({ code: 'scripts-disabled', severity: 'warning' });
  expect(finding?.message).toMatch(/driver of object Cube.*and 2 more/);
});

test('code that runs because somebody trusts it is told, too', () => {
  const file = fileFacts({ texts: [{ name: 'boot.py', register: true }] });
  expect(checkScripts(file, { allowed: true })).toMatchObject([
    { code: 'scripts-allowed', severity: 'info', message: expect.stringMatching('boot.py') as unknown },
  ]);
});
