#!/usr/bin/env node
import { exitCodeOfFault } from '../core/verdict.js';
import { Fault, messageOf } from '../core/errors.js';
import { localStore } from '../local/store.js';
import { parseWorkerCall, probeMachine, runJob } from '../worker/job.js';

/** Time to stop Blender and tell the store; whatever does not end by itself is not waited for. */
const graceMs = 20_000;

const stop = new AbortController();
function end(): void {
  stop.abort();
  setTimeout(() => process.exit(exitCodeOfFault('failed')), graceMs).unref();
}
process.once('SIGTERM', end);
process.once('SIGINT', end);
if (process.env['DAILIES_LIFELINE'] === 'stdin') {
  // The farm holds the other end: when it is gone, so is the reason for this job.
  process.stdin.once('end', end).once('error', end).resume();
}

try {
  const call = parseWorkerCall(process.argv.slice(2));
  if (call.action === 'probe') {
    console.log(JSON.stringify(await probeMachine({ env: process.env, store: localStore(), signal: stop.signal })));
  } else {
    await runJob(call, { env: process.env, store: localStore(), signal: stop.signal });
    console.log(JSON.stringify({ outcome: 'succeeded' }));
  }
} catch (error) {
  const fault = error instanceof Fault ? error : new Fault('failed', 'internal', messageOf(error), { cause: error });
  console.log(JSON.stringify({ outcome: 'failed', kind: fault.kind, code: fault.code, message: fault.message }));
  process.exitCode = exitCodeOfFault(fault.kind);
}
process.stdin.destroy();
