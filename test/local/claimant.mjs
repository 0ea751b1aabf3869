// Claims runs at given moments, as a command would, and stays until its standard input ends: node claimant.mjs FOLDER JSON
import { setTimeout as delay } from 'node:timers/promises';
import { localRegistry } from '../../build/local/registry.js';
import { systemClock } from '../../build/local/clock.js';

const [folder, order] = process.argv.slice(2);
const { plans, firstAtMs, everyMs } = JSON.parse(order);
const registry = localRegistry(folder, systemClock);
const answers = [];
for (const [index, plan] of plans.entries()) {
  await delay(Math.max(0, firstAtMs + index * everyMs - Date.now()));
  answers.push(await registry.claim(plan));
}
process.stdout.write(`${JSON.stringify(answers)}\n`);
process.stdin.resume();
