import * as v from 'valibot';

/** What whoever deploys decides, by `-c name=value` or in `cdk.json`. Nothing here has a default that costs money by itself. */
export interface Settings {
  /** Where the worker's image comes from. */
  readonly image: BuiltImage | { readonly uri: string };
  readonly maxVcpus: number;
  /** Part of `maxVcpus` that may be spot capacity, in per cent; the rest is on demand. */
  readonly spotShare: number;
  /** Whose workflows may start renders; empty for none. */
  readonly repositories: readonly TrustedRepository[];
  /** Refs whose workflows may, as subjects of GitHub's tokens end: `ref:refs/heads/main`, `pull_request`, `*`. */
  readonly subjects: readonly string[];
  /** An identity provider for GitHub that the account has already; an account holds only one. */
  readonly oidcProviderArn: string | null;
  /** Lifetime of a link to a video in days; `null` for no links. */
  readonly linkDays: number | null;
  /** Days after which what nobody asked for is removed: objects, frames, outputs. */
  readonly keepDays: number;
}

interface BuiltImage {
  /** With its digest: `name@sha256:…`. */
  readonly base: string;
  /** Blender of the distribution, or a download whose checksum is known. */
  readonly blender: 'distribution' | { readonly version: string; readonly sha256: string };
}

export interface TrustedRepository {
  readonly owner: string;
  readonly name: string;
  /** Numbers of owner and repository; subjects of repositories made since the middle of 2026 carry them. */
  readonly ids: { readonly owner: string; readonly repository: string } | null;
}

const nameText = /^[A-Za-z0-9._-]{1,100}$/;
const digestedImage = /^[a-z0-9][a-z0-9./_:-]*@sha256:[0-9a-f]{64}$/;

const whole = (from: number, to: number): v.GenericSchema<unknown, number> =>
  v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))]),
    v.number(),
    v.integer(),
    v.minValue(from),
    v.maxValue(to),
  );

/** Lists come as JSON from `cdk.json`, and with commas from the command line. */
const words = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((given) => (typeof given === 'string' ? given.split(',') : given).map((word) => word.trim())),
  v.transform((given) => given.filter((word) => word !== '')),
);

const isYes = v.pipe(
  v.union([v.boolean(), v.picklist(['true', 'false'])]),
  v.transform((given) => given === true || given === 'true'),
);

const shapes = {
  workerImage: v.optional(v.pipe(v.string(), v.regex(digestedImage))),
  baseImage: v.optional(v.pipe(v.string(), v.regex(digestedImage))),
  blenderVersion: v.optional(v.pipe(v.string(), v.regex(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/))),
  blenderSha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  maxVcpus: v.optional(whole(4, 20_000), 256),
  spotShare: v.optional(whole(0, 100), 90),
  repositories: v.optional(words, []),
  subjects: v.optional(words, ['*']),
  oidcProviderArn: v.optional(
    v.pipe(v.string(), v.regex(/^arn:aws[a-z-]*:iam::\d{12}:oidc-provider\/token\.actions\.githubusercontent\.com$/)),
  ),
  links: v.optional(isYes, true),
  linkDays: v.optional(whole(1, 365), 30),
  keepDays: v.optional(whole(7, 3650), 90),
};

const wanted: Readonly<Record<keyof typeof shapes, string>> = {
  workerImage: "the worker's image with its digest, as name@sha256:…",
  baseImage: 'the Debian image to build upon, with its digest, as debian@sha256:…',
  blenderVersion: 'a version such as 4.2.3',
  blenderSha256: 'the checksum that blender.org publishes beside the download, 64 hex digits',
  maxVcpus: 'a whole number from 4 to 20000',
  spotShare: 'per cent, from 0 to 100',
  repositories: 'names as owner/name or owner@number/name@number, parted by commas',
  subjects: 'ends of subjects as ref:refs/heads/main, parted by commas',
  oidcProviderArn: "the ARN of the account's provider for token.actions.githubusercontent.com",
  links: 'true or false',
  linkDays: 'a whole number from 1 to 365',
  keepDays: 'a whole number from 7 to 3650',
};

/** Names of all settings; a context has many other entries, of CDK itself. */
export const settingNames: readonly (keyof typeof shapes)[] = Object.keys(shapes) as (keyof typeof shapes)[];

/** @throws Error with one sentence, which names the setting, its value, and what would do. */
export function readSettings(context: (name: string) => unknown): Settings {
  const given: Record<string, unknown> = {};
  for (const name of settingNames) {
    const value = context(name);
    if (value !== undefined) given[name] = value;
  }
  const parsed = v.safeParse(v.object(shapes), given);
  if (!parsed.success) {
    const name = parsed.issues[0].path?.[0].key as keyof typeof shapes;
    throw new Error(`The setting ${name} is ${JSON.stringify(given[name])}; it must be ${wanted[name]}.`);
  }
  const read = parsed.output;
  return {
    image: imageOf(read),
    maxVcpus: read.maxVcpus,
    spotShare: read.spotShare,
    repositories: read.repositories.map(repositoryOf),
    subjects: read.subjects,
    oidcProviderArn: read.oidcProviderArn ?? null,
    linkDays: read.links ? read.linkDays : null,
    keepDays: read.keepDays,
  };
}

function imageOf({
  workerImage,
  baseImage,
  blenderVersion,
  blenderSha256,
}: {
  readonly workerImage?: string | undefined;
  readonly baseImage?: string | undefined;
  readonly blenderVersion?: string | undefined;
  readonly blenderSha256?: string | undefined;
}): Settings['image'] {
  if (workerImage !== undefined) return { uri: workerImage };
  if (baseImage === undefined) {
    throw new Error(
      `There is no image for the worker; give workerImage (${wanted.workerImage}) or baseImage (${wanted.baseImage}).`,
    );
  }
  if (blenderVersion === undefined && blenderSha256 === undefined) return { base: baseImage, blender: 'distribution' };
  if (blenderVersion === undefined || blenderSha256 === undefined) {
    throw new Error('A Blender to download takes blenderVersion and blenderSha256 together; give both, or none.');
  }
  return { base: baseImage, blender: { version: blenderVersion, sha256: blenderSha256 } };
}

function repositoryOf(text: string): TrustedRepository {
  const parts = /^(?<owner>[^@/]+)(?:@(?<ownerId>\d+))?\/(?<name>[^@/]+)(?:@(?<repositoryId>\d+))?$/.exec(text)?.groups;
  const owner = parts?.['owner'] ?? '';
  const name = parts?.['name'] ?? '';
  const ownerId = parts?.['ownerId'];
  const repositoryId = parts?.['repositoryId'];
  if (!nameText.test(owner) || !nameText.test(name) || (ownerId === undefined) !== (repositoryId === undefined)) {
    throw new Error(`The setting repositories names ${JSON.stringify(text)}; it must be ${wanted.repositories}.`);
  }
  const ids = ownerId === undefined || repositoryId === undefined ? null : { owner: ownerId, repository: repositoryId };
  return { owner, name, ids };
}
