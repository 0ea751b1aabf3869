import type { FileFacts, Finding } from './facts.js';

/**
 * What Blender evaluates in a driver without Python, and therefore also where scripts are not allowed:
 * `BLI_expr_pylike_eval.h` and its table of functions.
 */
const plainFunctions: ReadonlySet<string> = new Set([
  ...['radians', 'degrees', 'abs', 'fabs', 'floor', 'ceil', 'trunc', 'round', 'int', 'sin', 'cos', 'tan', 'asin'],
  ...['acos', 'atan', 'atan2', 'exp', 'log', 'sqrt', 'pow', 'fmod', 'min', 'max', 'lerp', 'clamp', 'smoothstep'],
]);
const plainText = /^[\w\s.,()<>=!+\-*/]*$/;
const notPlain = /\*\*|\/\/|__|[A-Za-z_]\w*\s*\.|\.\s*[A-Za-z_]|\blambda\b|\bfor\b|\bin\b|\bis\b/;

const carriersListed = 3;

/** Whether Blender computes this driver expression by itself, without starting Python for it. */
export function isPlainArithmetic(expression: string): boolean {
  if (!plainText.test(expression) || notPlain.test(expression)) return false;
  const called = [...expression.matchAll(/(?<name>[A-Za-z_]\w*)\s*\(/g)].map((match) => match.groups?.['name'] ?? '');
  return called.every((name) => plainFunctions.has(name) || ['and', 'or', 'not', 'if', 'else'].includes(name));
}

/** Code in the file: where it does not run, what depends on it looks different than at its author's. */
export function checkScripts(file: FileFacts, { allowed }: { readonly allowed: boolean }): readonly Finding[] {
  const carriers = [
    ...file.drivers
      .filter(({ expression }) => !isPlainArithmetic(expression))
      .map(({ owner, property, expression }) => `driver of ${owner}, ${property} (${expression})`),
    ...file.texts.filter(({ register }) => register).map(({ name }) => `registered text ${name}`),
    ...file.scriptNodes.map(({ owner, script }) => `shader script ${script} in ${owner}`),
  ];
  if (carriers.length === 0) return [];
  const more = carriers.length - carriersListed;
  const listed = carriers.slice(0, carriersListed).join('; ') + (more > 0 ? `; and ${more} more` : '');
  if (allowed) {
    return [
      { code: 'scripts-allowed', severity: 'info', message: `Code in the file runs, in the sandbox: ${listed}.` },
    ];
  }
  return [
    {
      code: 'scripts-disabled',
      severity: 'warning',
      message: `Code in the file does not run in a render, so the picture may differ from its author's: ${listed}; bake what it drives into key frames, or trust the file with --allow-scripts.`,
    },
  ];
}
