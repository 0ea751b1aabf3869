#!/usr/bin/env node
import { exitCodeOfFault } from '../core/verdict.js';
import { Fault, messageOf } from '../core/errors.js';
import { localStore } from '../local/store.js';
import { parseWorkerCall, probeMachine, runJob } from '../worker/job.js';

const stop = new AbortController();
process.once('SIGTERM', () => {
  stop.abort();
});
process.once('SIGINT', () => {
  stop.abort();
});
if (process.env['DAILIES_LIFELINE'] === 'stdin') {
  // The farm holds the other end: when it is gone, so is the reason for this job.
  process.stdin
    .on('end', () => {
      stop.abort();
    })
    .on('error', () => {
      stop.abort();
    })
    .resume();
}

try {
  const call = parseWorkerCall(process.argv.slice(2));
  if (call.action === 'probe') {
    console.log(JSON.stringify(await probeMachine({ env: process.env, store: localStore() })));
  } else {
    await runJob(call, { env: process.env, store: localStore(), signal: stop.signal });
    console.log(JSON.stringify({ outcome: 'succeeded' }));
  }
} catch (error) {
  const fault = error instanceof Fault ? error : new Fault('failed', 'internal', messageOf(error), { cause: error });
  console.log(JSON.stringify({ outcome: 'failed', code: fault.code, message: fault.message }));
  process.exitCode = exitCodeOfFault(fault.kind);
}
process.stdin.destroy();
