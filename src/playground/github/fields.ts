import type { Json } from './state.js';

/** Fields of a body that the description has already judged; a field of another type counts as absent. */
export function textIn(body: Json, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}

export function numberIn(body: Json, name: string): number | undefined {
  const value = body[name];
  return typeof value === 'number' ? value : undefined;
}

export function recordIn(body: Json, name: string): Json | undefined {
  const value = body[name];
  return isRecord(value) ? value : undefined;
}

export function listIn(body: Json, name: string): readonly unknown[] | undefined {
  const value = body[name];
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
