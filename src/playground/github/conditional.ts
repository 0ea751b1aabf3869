import { createHash } from 'node:crypto';
import type { Answer } from './answer.js';

export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** The bytes of an answer; 304 without any where the caller holds them already. */
export function renderAnswer(
  answer: Answer,
  { method, ifNoneMatch }: { readonly method: string; readonly ifNoneMatch: string | undefined },
): Rendered {
  const bytes =
    answer.bytes ?? (answer.body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(answer.body)));
  const type =
    answer.bytes === undefined ? 'application/json; charset=utf-8' : 'application/vnd.github.raw; charset=utf-8';
  const headers = { ...(bytes.byteLength === 0 ? {} : { 'content-type': type }), ...answer.headers };
  if (method !== 'GET' || answer.status !== 200) return { status: answer.status, headers, bytes };
  const tag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
  const tagged = { ...headers, etag: `W/${tag}`, 'cache-control': 'private, max-age=60, s-maxage=60' };
  const known = (ifNoneMatch ?? '').split(',').map((text) => text.trim().replace(/^W\//, ''));
  return known.includes(tag)
    ? { status: 304, headers: tagged, bytes: new Uint8Array() }
    : { status: 200, headers: tagged, bytes };
}
