import { readFileSync } from 'node:fs';

/**
 * The Python files that run inside Blender. The bundler recognises exactly this way of naming a file beside a module,
 * and copies it; they are written into a job's own folder from here.
 */
export function driverSource(): Uint8Array {
  return readFileSync(new URL('./driver.py', import.meta.url));
}

export function probeSource(): Uint8Array {
  return readFileSync(new URL('./probe.py', import.meta.url));
}

export function sandboxSource(): Uint8Array {
  return readFileSync(new URL('./sandbox.py', import.meta.url));
}
