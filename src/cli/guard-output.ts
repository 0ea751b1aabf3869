import { systemCodeOf } from '../core/errors.js';
import { exitCodeOf } from '../core/verdict.js';
import type { Terminal } from './world.js';

/**
 * Runs a command and answers its exit status, or a failure where what it printed could not be delivered. A reader that
 * goes away (`| head`) has had enough, and is no fault.
 */
export async function guardOutput(stdout: Terminal, command: () => Promise<number>): Promise<number> {
  const delivery = { lost: false };
  stdout.on('error', (error: unknown) => {
    delivery.lost ||= systemCodeOf(error) !== 'EPIPE';
  });
  process.stderr.on('error', () => undefined);
  const status = await command();
  // Lets the last write tell how it went.
  await new Promise((done) => stdout.write('', done));
  return delivery.lost && status === 0 ? exitCodeOf('failed') : status;
}
