import { describe, expect, test } from '@jest/globals';
import { idleCores, thisMachine, threadsOfOne } from '../../src/local/machine.js';

describe('the machine', () => {
  test('has cores, memory to share and some of it free', () => {
    const machine = thisMachine();
    expect(machine.cores).toBeGreaterThanOrEqual(1);
    expect(machine.memoryBytes).toBeGreaterThan(1e8);
    expect(machine.freeMemoryBytes()).toBeGreaterThan(0);
    const { idle, all } = machine.coreTime();
    expect(idle).toBeLessThanOrEqual(all);
  });

  test('tells how many cores were idle between two moments', () => {
    expect(idleCores(4, { idle: 100, all: 1000 }, { idle: 400, all: 1400 })).toBe(3);
    expect(idleCores(2, { idle: 100, all: 1000 }, { idle: 100, all: 1400 })).toBe(0);
    expect(idleCores(2, { idle: 100, all: 1000 }, { idle: 100, all: 1000 })).toBe(0);
  });

  test.each([
    [8, 1, null],
    [8, 2, 4],
    [8, 3, 3],
    [2, 2, 1],
    [2, 5, 1],
  ])('of %i cores one of %i Blenders gets %p threads', (cores, blenders, threads) => {
    expect(threadsOfOne(cores, blenders)).toBe(threads);
  });
});
