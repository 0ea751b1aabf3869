import { posix } from 'node:path';
import { Fault } from '../core/errors.js';
import type { Finding } from '../core/facts.js';
import { formatFrames } from '../core/frames.js';
import { renderKey, runName, type ClosureHashes } from '../core/keys.js';
import { unbakedPhysics } from '../core/physics.js';
import { cutChunks, planSchema, type Plan } from '../core/plan.js';
import { chooseFrames, chooseScene, preflight } from '../core/preflight.js';
import { resolveSpec } from '../core/resolve-spec.js';
import type { RenderRequest } from '../core/spec.js';
import type { Farm, Tree } from '../ports.js';
import { readClosure, type Closure } from './closure.js';

export interface PlanOrder {
  /** Absolute path and URI of the scene file. */
  readonly sceneFile: string;
  readonly sceneUri: string;
  /** The URI of an absolute path. */
  readonly uriOf: (path: string) => string;
  readonly request: RenderRequest;
  readonly outputUri: string;
  /** The store that remembers frames between renders. */
  readonly storeUri: string;
  readonly framesPerJob: number | 'auto';
  /** Findings that refuse a render are only told; frames in the store are rendered again. */
  readonly force: boolean;
}

/** A plan but for its attempt, which only the store can tell. */
export interface PlannedRun {
  readonly planFor: (attempt: number) => Plan;
  readonly closure: Closure;
  readonly findings: readonly Finding[];
}

/**
 * Everything that is decided before a machine is started: reads the file and what it names, checks that it can be
 * rendered, settles each option, names run and render key, cuts the frames into chunks.
 */
export async function planRun(
  order: PlanOrder,
  { tree, farm }: { readonly tree: Tree; readonly farm: Farm },
): Promise<PlannedRun> {
  const { request } = order;
  const closure = await readClosure(tree, order.sceneFile);
  const scene = chooseScene(closure.blend, request.scene);
  const frames = chooseFrames(scene, request.frames);
  const { blender, problems } = await farm.capabilities();
  const [problem] = problems;
  if (blender === null || problem !== undefined) {
    throw new Fault('refused', problem?.code ?? 'blender-missing', problem?.message ?? 'There is no Blender here.');
  }
  const wanted = { request, frames, blender };
  const checked = preflight(closure.blend, scene, wanted);
  refuseErrors(checked, order.force);
  const resolved = resolveSpec(scene, wanted);
  const physics = unbakedPhysics(closure.blend, scene);
  const findings = [
    ...closure.findings,
    ...checked,
    ...resolved.findings,
    ...(physics === null ? [] : [physics.finding]),
  ];
  const identity = { version: blender.version, build: blender.build };
  const key = renderKey({ closure: closure.hashes, pixels: resolved.spec.pixels, blender: identity });
  const chunks = cutChunks(
    frames,
    order.framesPerJob === 'auto' || physics !== null ? frames.length : order.framesPerJob,
  );
  const incomplete = Object.values(closure.hashes).includes('missing');
  const readable = await readablePaths(tree, closure.hashes);
  const input = { key, delivery: resolved.spec.delivery, output: order.outputUri };
  return {
    findings,
    closure,
    planFor: (attempt) => ({
      schema: planSchema,
      run: runName({ repository: tree.repositoryId, input, attempt }),
      input: { uri: order.sceneUri, sha256: closure.sha256, readable: readable.map(order.uriOf), incomplete },
      outputUri: order.outputUri,
      framesUri: `${order.storeUri}/repositories/${tree.repositoryId}/frames/trusted/${key}`,
      renderKey: key,
      blender: identity,
      spec: resolved.spec,
      chunks: chunks.map(formatFrames),
      stepFrom: physics?.from ?? null,
      again: order.force,
    }),
  };
}

function refuseErrors(findings: readonly Finding[], force: boolean): void {
  const first = findings.find((finding) => finding.severity === 'error');
  if (first === undefined || force) return;
  throw new Fault('refused', first.code, first.message);
}

/**
 * What Blender may read of this machine: the repository (or the scene's folder, outside Git) without its hidden entries,
 * where `.git` and other people's secrets lie, and every file that the scene names.
 */
async function readablePaths(tree: Tree, hashes: ClosureHashes): Promise<readonly string[]> {
  const entries = tree.root === '/' ? [] : await tree.names('.');
  const inside = entries.filter((name) => !name.startsWith('.')).map((name) => posix.join(tree.root, name));
  // Named one by one, what the scene reads is found behind links, below hidden folders and outside the root as well.
  const named = Object.entries(hashes).flatMap(([path, sha256]) =>
    sha256 === 'missing' ? [] : [posix.isAbsolute(path) ? path : posix.join(tree.root, path)],
  );
  return [...inside, ...named];
}
