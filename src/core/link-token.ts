import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link to a video leads to, and until when. */
export interface LinkTarget {
  /** Key of an object in the bucket, or name of a file below the outputs. */
  readonly key: string;
  /** Seconds since 1970. */
  readonly until: number;
}

/** 128 bits of the mark are more than anybody can guess, and keep links short. */
const markBytes = 16;
const longestToken = 4096;

/** A text for an address; whoever has it may see what it leads to, until it ends. */
export function sealLink({ key, until }: LinkTarget, secret: Uint8Array): string {
  const target = Buffer.from(JSON.stringify([key, until])).toString('base64url');
  return `${target}.${markOf(target, secret).toString('base64url')}`;
}

/** `forged` for anything that was not sealed with this secret, `ended` for what was and is over. */
export function openLink(
  token: string,
  { secret, now }: { readonly secret: Uint8Array; /** Seconds since 1970. */ readonly now: number },
): LinkTarget | 'forged' | 'ended' {
  const parts = token.length > longestToken ? null : /^(?<target>[\w-]+)\.(?<mark>[\w-]+)$/.exec(token)?.groups;
  const target = parts?.['target'] ?? '';
  const given = Buffer.from(parts?.['mark'] ?? '', 'base64url');
  // Compared first, so that nothing of a forged token is ever parsed.
  if (given.length !== markBytes || !timingSafeEqual(given, markOf(target, secret))) return 'forged';
  const [key, until] = JSON.parse(Buffer.from(target, 'base64url').toString()) as [string, number];
  return until > now ? { key, until } : 'ended';
}

function markOf(target: string, secret: Uint8Array): Buffer {
  return createHmac('sha256', secret).update(`dailies-link-1:${target}`).digest().subarray(0, markBytes);
}
