import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from 'node:events';
import { basename, dirname } from 'node:path';
import { refuse } from './answer.js';
import { afterPush, tipsOf } from './branches.js';
import { loginOf, repositoryNamed } from './find.js';
import { plainGitEnvironment } from './git.js';
import { grantsLevel, isBot, maySee, reachesRole, roleOf } from './permissions.js';
import type { Caller, Level, Repository, World } from './state.js';

/** What Git asks over HTTP. */
export interface GitAsked {
  readonly owner: string;
  readonly name: string;
  /** `/info/refs`, `/git-upload-pack`, `/git-receive-pack`. */
  readonly rest: string;
  readonly search: string;
}

const pattern =
  /^\/(?<owner>[^/]+)\/(?<name>[^/]+?)(?:\.git)?(?<rest>\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/;

export function gitAsked(url: URL): GitAsked | undefined {
  const { owner, name, rest } = pattern.exec(url.pathname)?.groups ?? {};
  if (owner === undefined || name === undefined || rest === undefined) return undefined;
  return { owner, name, rest, search: url.search.slice(1) };
}

/** Who may not see a repository is asked for a name, then told that there is none. */
export function repositoryForGit(
  world: World,
  {
    owner,
    name,
    caller,
    level,
  }: { readonly owner: string; readonly name: string; readonly caller: Caller; readonly level: Level },
): Repository {
  const repository = repositoryNamed(world, owner, name);
  const visible = repository !== undefined && maySee(caller, repository);
  if (caller.kind === 'none' && (!visible || level === 'write')) {
    throw refuse(401, 'Repository not found.', { 'www-authenticate': 'Basic realm="GitHub"' });
  }
  if (!visible) throw refuse(404, 'Repository not found.');
  if (!mayUse(repository, caller, level)) {
    throw refuse(403, `Permission to ${owner}/${name}.git denied to ${loginOf(caller)}.`);
  }
  return repository;
}

function mayUse(repository: Repository, caller: Caller, level: Level): boolean {
  if (level === 'write' && repository.archived) return false;
  if (caller.kind === 'user')
    return reachesRole(roleOf(repository, caller.login), level === 'write' ? 'write' : 'read');
  if (!isBot(caller)) return level === 'read' && !repository.private;
  if (!caller.repositoryIds.has(repository.id)) return level === 'read';
  return grantsLevel(caller.permissions, ['contents', level]);
}

export interface GitTalk {
  readonly world: World;
  readonly caller: Caller;
  readonly asked: GitAsked;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Hands a request to Git's own server, and tells of what a push moved. Answers with the status that was sent. */
export async function answerGit({ world, caller, asked, request, response }: GitTalk): Promise<number> {
  const pushes = asked.rest === '/git-receive-pack' || asked.search.includes('git-receive-pack');
  const { owner, name } = asked;
  const repository = repositoryForGit(world, { owner, name, caller, level: pushes ? 'write' : 'read' });
  const before = asked.rest === '/git-receive-pack' ? await tipsOf(repository.folder) : undefined;
  const status = await runBackend({ repository, asked, request, response, login: loginOf(caller) });
  if (before !== undefined) await afterPush(world, repository, { before, sender: loginOf(caller) });
  response.end();
  return status;
}

interface Backend extends Omit<GitTalk, 'world' | 'caller'> {
  readonly repository: Repository;
  readonly login: string;
}

async function runBackend({ repository, asked, request, response, login }: Backend): Promise<number> {
  const { folder } = repository;
  const child = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      ...plainGitEnvironment,
      GIT_PROJECT_ROOT: dirname(folder),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${basename(folder)}${asked.rest}`,
      QUERY_STRING: asked.search,
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: request.headers['content-length'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: login,
    },
  });
  child.stdin.on('error', () => undefined);
  request.pipe(child.stdin);
  let head: Buffer | undefined = Buffer.alloc(0);
  let status = 200;
  for await (const bytes of child.stdout as AsyncIterable<Buffer>) {
    if (head === undefined) {
      await sent(response, bytes);
      continue;
    }
    head = Buffer.concat([head, bytes]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) continue;
    status = writeHead(response, head.subarray(0, end).toString('latin1'));
    await sent(response, head.subarray(end + 4));
    head = undefined;
  }
  return status;
}

async function sent(response: ServerResponse, bytes: Buffer): Promise<void> {
  if (!response.write(bytes)) await once(response, 'drain');
}

function writeHead(response: ServerResponse, text: string): number {
  const headers = text.split('\r\n').map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  const status = Number(headers.find(([name]) => name === 'status')?.[1]?.slice(0, 3) ?? 200);
  response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'status')));
  return status;
}
