import { styleText } from 'node:util';
import type { Terminal } from './world.js';

type Paint = (text: string) => string;

export interface Painter {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly red: Paint;
}

/** Colours on a terminal that has them; plain text where the output is piped or `NO_COLOR` is set. */
export function painter(stream: Terminal, env: NodeJS.ProcessEnv): Painter {
  const colourful = stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const paint =
    (style: 'bold' | 'dim' | 'green' | 'yellow' | 'red'): Paint =>
    (text) =>
      colourful ? styleText(style, text, { validateStream: false }) : text;
  return { bold: paint('bold'), dim: paint('dim'), green: paint('green'), yellow: paint('yellow'), red: paint('red') };
}
