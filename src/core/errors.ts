/**
 * How a user's fault or ours travels to the door that reports it.
 * - `usage`: the command line is wrong (exit 2)
 * - `refused`: what was asked cannot be rendered as it stands (exit 3)
 * - `failed`: it was tried and did not work (exit 1)
 * - `cancelled`: somebody wanted an end (exit 130)
 */
export type FaultKind = 'usage' | 'refused' | 'failed' | 'cancelled';

/** A fault with a stable code and one sentence for people: what is wrong, where, what to do. */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly code: string;

  constructor(kind: FaultKind, code: string, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'Fault';
    this.kind = kind;
    this.code = code;
  }
}

export function usageFault(message: string): Fault {
  return new Fault('usage', 'usage', message);
}

/** The text of anything thrown, without its stack. Told by shape: an error may come from another realm. */
export function messageOf(error: unknown): string {
  return stringIn(error, 'message') ?? String(error);
}

/** The `code` that Node's system errors carry (`ENOENT`, `ENOSPC` …), or `undefined`. */
export function systemCodeOf(error: unknown): string | undefined {
  return stringIn(error, 'code');
}

function stringIn(value: unknown, key: 'message' | 'code'): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = (value as Partial<Record<typeof key, unknown>>)[key];
  return typeof found === 'string' ? found : undefined;
}
