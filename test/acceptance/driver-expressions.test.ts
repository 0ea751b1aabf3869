import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isPlainArithmetic } from '../../src/core/scripts.js';
import { describeWith, hasBlender } from '../support/requires.js';

/** `var` and `frame` are known in each; which of them Blender computes without Python is Blender's to say. */
const expressions = [
  ...[
    'frame',
    'var',
    'frame*1.2',
    '-var/2+1e-3',
    'var if frame > 5 else -var',
    'var and frame',
    'not var',
    '(1)',
    '.5',
  ],
  ...['var == 1', 'var != 1', 'var <= 1', '1 < var < 2', 'pi', 'True', 'False', 'max(1, var, 3)', 'min(var, 2)'],
  ...['radians', 'degrees', 'abs', 'fabs', 'floor', 'ceil', 'trunc', 'round', 'int', 'sin', 'cos', 'tan', 'asin'].map(
    (name) => `${name}(var)`,
  ),
  ...['acos', 'atan', 'exp', 'log', 'sqrt', 'bool', 'float', 'len', 'sum', 'str', 'hypot', 'sinh'].map(
    (name) => `${name}(var)`,
  ),
  ...['atan2', 'pow', 'fmod', 'log'].map((name) => `${name}(var, 2)`),
  ...['lerp(0, 1, var)', 'clamp(var)', 'clamp(var, 0, 1)', 'smoothstep(0, 1, var)', 'math.sin(var)', 'var ** 2'],
  ...[
    'var // 2',
    'var % 2',
    '[1, 2][0]',
    '"a"',
    'lambda: 1',
    'bpy.data',
    'var.x',
    '__import__("os")',
    'var is 1',
    'var & 1',
  ],
];

const script = `
import bpy, json, sys
source, target = sys.argv[-2:]
thing = bpy.data.objects.new("Thing", None)
bpy.context.scene.collection.objects.link(thing)
answers = []
for expression in json.load(open(source)):
    driver = thing.driver_add("location", 0).driver
    driver.type = "SCRIPTED"
    variable = driver.variables.new()
    variable.name = "var"
    driver.expression = expression
    answers.append(driver.is_simple_expression)
    thing.driver_remove("location", 0)
json.dump(answers, open(target, "w"))
`;

describeWith(hasBlender, 'Blender', 'driver expressions', () => {
  test('are told apart as Blender tells them apart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dailies-drivers-'));
    try {
      const [python, source, target] = ['ask.py', 'expressions.json', 'answers.json'].map((name) =>
        join(folder, name),
      ) as [string, string, string];
      writeFileSync(python, script);
      writeFileSync(source, JSON.stringify(expressions));
      execFileSync('blender', ['-b', '--factory-startup', '--python', python, '--', source, target], {
        stdio: 'ignore',
      });
      const answers = JSON.parse(readFileSync(target, 'utf8')) as boolean[];
      const blender = Object.fromEntries(expressions.map((expression, index) => [expression, answers[index]]));
      const ours = Object.fromEntries(expressions.map((expression) => [expression, isPlainArithmetic(expression)]));
      expect(ours).toEqual(blender);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
