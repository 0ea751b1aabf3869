import { readFileSync } from 'node:fs';

/**
 * The Python files that run inside Blender, or before it. The bundler recognises exactly this way of naming a file
 * beside a module, and copies it; they are written into a job's own folder from here.
 */
export function driverSources(): Readonly<Record<string, Uint8Array>> {
  return {
    'driver.py': readFileSync(new URL('./driver.py', import.meta.url)),
    'driver_events.py': readFileSync(new URL('./driver_events.py', import.meta.url)),
    'driver_files.py': readFileSync(new URL('./driver_files.py', import.meta.url)),
    'driver_outputs.py': readFileSync(new URL('./driver_outputs.py', import.meta.url)),
    'driver_spec.py': readFileSync(new URL('./driver_spec.py', import.meta.url)),
  };
}

export function probeSource(): Uint8Array {
  return readFileSync(new URL('./probe.py', import.meta.url));
}

export function sandboxSource(): Uint8Array {
  return readFileSync(new URL('./sandbox.py', import.meta.url));
}
