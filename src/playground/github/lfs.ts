import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { refuse, type Answer } from './answer.js';
import { isRecord, listIn, numberIn, textIn } from './fields.js';
import { repositoryForGit } from './git-http.js';
import type { Caller, Json, Repository, World } from './state.js';

const mediaType = 'application/vnd.git-lfs+json';
const grantSeconds = 300;
const objectsMax = 100;
const oidPattern = /^[0-9a-f]{64}$/;

export type LfsAsked =
  | { readonly kind: 'lfs-batch' | 'lfs-locks'; readonly owner: string; readonly name: string }
  | { readonly kind: 'lfs-object'; readonly oid: string; readonly token: string };

export function lfsAsked(url: URL): LfsAsked | undefined {
  const { owner, name, verb } =
    /^\/(?<owner>[^/]+)\/(?<name>[^/]+?)(?:\.git)?\/info\/lfs\/(?<verb>objects\/batch|locks\/verify)$/.exec(
      url.pathname,
    )?.groups ?? {};
  if (owner !== undefined && name !== undefined) {
    return { kind: verb === 'objects/batch' ? 'lfs-batch' : 'lfs-locks', owner, name };
  }
  const oid = /^\/lfs-storage\/(?<oid>[0-9a-f]{64})$/.exec(url.pathname)?.groups?.['oid'];
  return oid === undefined ? undefined : { kind: 'lfs-object', oid, token: url.searchParams.get('token') ?? '' };
}

interface Grant {
  readonly oid: string;
  readonly operation: 'download' | 'upload';
  readonly bytes: number;
  readonly network: number;
  readonly endsAt: number;
}

export interface LfsStore {
  readonly batch: (asked: {
    readonly owner: string;
    readonly name: string;
    readonly caller: Caller;
    readonly accept: string;
    readonly body: unknown;
  }) => Promise<Answer>;
  readonly locks: (asked: { readonly owner: string; readonly name: string; readonly caller: Caller }) => Answer;
  /** Serves or takes the bytes of a granted object; answers with the status that was sent. */
  readonly object: (asked: {
    readonly oid: string;
    readonly token: string;
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
  }) => Promise<number>;
  /** Stores an object without asking, and answers the pointer to it. */
  readonly put: (repository: Repository, bytes: Uint8Array) => Promise<string>;
}

/** Objects are shared by a repository and its forks, as GitHub does. */
export function createLfsStore(world: World): LfsStore {
  const grants = new Map<string, Grant>();
  const networkOf = ({ forkOf, id }: Repository): number => forkOf ?? id;
  const fileOf = (network: number, oid: string): string => join(world.folder, 'lfs', String(network), oid);

  const offer = (grant: Omit<Grant, 'endsAt'>): Json => {
    const token = randomBytes(24).toString('hex');
    grants.set(token, { ...grant, endsAt: world.now().getTime() + grantSeconds * 1000 });
    return { href: `${world.origin}/lfs-storage/${grant.oid}?token=${token}`, expires_in: grantSeconds };
  };

  const offerFor = async (repository: Repository, operation: Grant['operation'], wanted: Json): Promise<Json> => {
    const oid = textIn(wanted, 'oid') ?? '';
    const bytes = numberIn(wanted, 'size') ?? -1;
    if (!oidPattern.test(oid) || bytes < 0)
      return { oid, size: bytes, error: { code: 422, message: 'Invalid object' } };
    const network = networkOf(repository);
    const held = await stat(fileOf(network, oid)).catch(() => undefined);
    const object = { oid, size: held?.size ?? bytes };
    if (operation === 'upload') {
      return held === undefined
        ? { ...object, authenticated: true, actions: { upload: offer({ oid, operation, bytes, network }) } }
        : object;
    }
    if (held === undefined) return { ...object, error: { code: 404, message: 'Object does not exist on the server' } };
    return { ...object, authenticated: true, actions: { download: offer({ oid, operation, bytes, network }) } };
  };

  return {
    batch: async ({ owner, name, caller, accept, body }) => {
      if (!accept.includes(mediaType)) throw refuse(406, `Accept has to be ${mediaType}.`);
      if (!isRecord(body)) throw refuse(422, 'The body is no object.');
      const operation = textIn(body, 'operation');
      if (operation !== 'download' && operation !== 'upload') throw refuse(422, 'The operation is unknown.');
      const level = operation === 'upload' ? 'write' : 'read';
      const repository = repositoryForGit(world, { owner, name, caller, level });
      const wanted = (listIn(body, 'objects') ?? []).filter(isRecord);
      if (wanted.length > objectsMax) throw refuse(413, `A batch holds ${objectsMax} objects at most.`);
      const objects = await Promise.all(wanted.map((one) => offerFor(repository, operation, one)));
      return {
        status: 200,
        body: { transfer: 'basic', objects, hash_algo: 'sha256' },
        headers: { 'content-type': mediaType },
      };
    },
    locks: ({ owner, name, caller }) => {
      repositoryForGit(world, { owner, name, caller, level: 'write' });
      return { status: 200, body: { ours: [], theirs: [] }, headers: { 'content-type': mediaType } };
    },
    object: async ({ oid, token, request, response }) => {
      const grant = grants.get(token);
      const operation = request.method === 'PUT' ? 'upload' : 'download';
      // A storage refuses two ways of proving oneself: who sends a token along gives it to a stranger.
      if (request.headers.authorization !== undefined) return reply(response, 400, 'Only one auth mechanism allowed');
      if (grant?.oid !== oid || grant.operation !== operation || grant.endsAt < world.now().getTime()) {
        return reply(response, 403, 'AccessDenied');
      }
      const file = fileOf(grant.network, oid);
      if (operation === 'upload') return receive({ file, grant, request, response });
      const { size } = await stat(file);
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
      await pipeline(createReadStream(file), response);
      return 200;
    },
    put: async (repository, bytes) => {
      const oid = createHash('sha256').update(bytes).digest('hex');
      const file = fileOf(networkOf(repository), oid);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
      return pointerTo({ oid, size: bytes.byteLength });
    },
  };
}

interface Receiving {
  readonly file: string;
  readonly grant: Grant;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Keeps an object only when it is what its name says. */
async function receive({ file, grant, request, response }: Receiving): Promise<number> {
  const part = `${file}.${randomBytes(6).toString('hex')}.part`;
  await mkdir(dirname(file), { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(part, 'wx');
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      await handle.write(chunk);
    }
  } finally {
    await handle.close();
  }
  if (hash.digest('hex') !== grant.oid || bytes !== grant.bytes) {
    await rm(part, { force: true });
    return reply(response, 422, 'The content is not what its name says.');
  }
  await rename(part, file);
  return reply(response, 200, '');
}

function reply(response: ServerResponse, status: number, text: string): number {
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(text);
  return status;
}

/** What stands in Git for an object that LFS holds. */
function pointerTo({ oid, size }: { readonly oid: string; readonly size: number }): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
}
