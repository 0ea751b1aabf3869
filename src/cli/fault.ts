import { Fault, messageOf, systemCodeOf } from '../core/errors.js';
import { exitCodeOfFault } from '../core/verdict.js';
import type { CliWorld } from './world.js';

/** Anything thrown, as a fault. What is no fault is ours: told by its message, never by its stack. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (systemCodeOf(error) === 'ENOENT' && messageOf(error).includes('cwd')) {
    return new Fault('refused', 'no-folder', 'The folder you are in does not exist any more; change to another one.', {
      cause: error,
    });
  }
  return new Fault(
    'failed',
    'internal',
    `Something went wrong in Dailies itself (${messageOf(error)}); run again with DAILIES_DEBUG=1 and report what it prints.`,
    { cause: error },
  );
}

/** Tells a fault in one line and answers the exit status it means. */
export function tellFault(fault: Fault, world: Pick<CliWorld, 'stderr' | 'env'>): number {
  world.stderr.write(`dailies: ${oneLine(fault.message)}\n`);
  if (world.env['DAILIES_DEBUG'] === '1' && fault.cause instanceof Error) {
    world.stderr.write(`${fault.cause.stack ?? fault.cause.message}\n`);
  }
  return exitCodeOfFault(fault.kind);
}

/** File names and datablock names may hold anything; what reaches a terminal is one line without control characters. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
