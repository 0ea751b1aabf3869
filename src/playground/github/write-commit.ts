import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from './git.js';

/** A file to be committed; `null` takes it away, `link` makes a symbolic link. */
export type FileContent = string | Uint8Array | null | { readonly link: string };
type Files = Readonly<Record<string, FileContent>>;

export interface NewCommit {
  readonly folder: string;
  readonly branch: string;
  /** Without it the commit is a first one. */
  readonly parent: string | undefined;
  readonly files: Files;
  readonly message: string;
  readonly by: string;
  readonly at: Date;
}

/** Anyone may fetch any object by name; nobody pushes onto the refs of pull requests. */
const settings = `
[http]
	receivepack = true
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
[receive]
	hideRefs = refs/pull
[gc]
	auto = 0
`;

/** A bare repository that serves what GitHub's do. */
export async function createBareRepository(folder: string, defaultBranch: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await git({ folder }, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`]);
  await appendFile(join(folder, 'config'), settings);
}

/** Writes a commit onto a branch, and answers its object name. */
export async function writeCommit(commit: NewCommit): Promise<string> {
  const { folder, branch, parent, by, at } = commit;
  const person = `${by} <${by}@users.noreply.github.com> ${Math.floor(at.getTime() / 1000)} +0000`;
  const head = [`commit refs/heads/${branch}`, `author ${person}`, `committer ${person}`].join('\n');
  const parts: Uint8Array[] = [bytesOf(`${head}\n`), data(commit.message)];
  if (parent !== undefined) parts.push(bytesOf(`from ${parent}\n`));
  for (const [path, content] of Object.entries(commit.files)) parts.push(...change(path, content));
  await git({ folder, input: Buffer.concat(parts) }, ['fast-import', '--quiet', '--force', '--date-format=raw']);
  return (await git({ folder }, ['rev-parse', `refs/heads/${branch}`])).text.trim();
}

function change(path: string, content: FileContent): readonly Uint8Array[] {
  const quoted = `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  if (content === null) return [bytesOf(`D ${quoted}\n`)];
  const link = typeof content === 'object' && 'link' in content ? content.link : undefined;
  return [
    bytesOf(`M ${link === undefined ? '100644' : '120000'} inline ${quoted}\n`),
    data(link ?? (content as string | Uint8Array)),
  ];
}

function data(content: string | Uint8Array): Uint8Array {
  const bytes = bytesOf(content);
  return Buffer.concat([bytesOf(`data ${bytes.byteLength}\n`), bytes, bytesOf('\n')]);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}
