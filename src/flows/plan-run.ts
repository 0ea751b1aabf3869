import { posix } from 'node:path';
import { checkMagnitude } from '../core/check-magnitude.js';
import { chooseBlender } from '../core/choose-blender.js';
import { Fault } from '../core/errors.js';
import type { Finding } from '../core/facts.js';
import { formatFrames } from '../core/frames.js';
import { renderKey, runName, type ClosureHashes } from '../core/keys.js';
import { unbakedPhysics } from '../core/physics.js';
import { cutChunks, planSchema, type Limits, type Plan } from '../core/plan.js';
import { chooseFrames, chooseScene, preflight } from '../core/preflight.js';
import type { RenderRequest } from '../core/request.js';
import { resolveSpec } from '../core/resolve-spec.js';
import { framesPerChunk } from '../core/chunk-size.js';
import type { Farm, Tree } from '../ports.js';
import { readClosure, type Closure } from './closure.js';
import { checkTrust, type TrustOrder } from './trust.js';

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
  /** Jobs at a time. */
  readonly jobs: number | 'auto';
  readonly trust: TrustOrder;
  readonly limits: Limits;
  /** Findings that refuse a render are only told; frames in the store are rendered again. */
  readonly force: boolean;
  /** Frames in the store are decoded before they are used. */
  readonly verify: boolean;
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
  const trust = await checkTrust(order.trust, { tree, uriOf: order.uriOf });
  const closure = await readClosure(tree, order.sceneFile);
  const scene = chooseScene(closure.blend, request.scene);
  const frames = chooseFrames(scene, request.frames);
  const { blenders, ffmpeg, problems } = await farm.capabilities();
  const [problem] = problems;
  if (problem !== undefined && (blenders.length === 0 || ffmpeg === null)) {
    throw new Fault('refused', problem.code, problem.message);
  }
  const blender = chooseBlender(closure.blend, blenders, { force: order.force });
  const fileName = posix.basename(order.sceneFile);
  const wanted = { request, frames, blender, fileName, ownColours: trust.ocio !== null };
  const checked = preflight(closure.blend, scene, { ...wanted, scripts: trust.scripts });
  refuseErrors([...checked, ...closure.findings], order.force);
  const resolved = resolveSpec(scene, wanted);
  const physics = unbakedPhysics(closure.blend, scene);
  const findings = tellForced([
    ...closure.findings,
    ...checked,
    ...resolved.findings,
    ...checkMagnitude({ name: scene.name, size: resolved.spec.pixels.size, frames: frames.length }),
    ...(physics === null ? [] : [physics.finding]),
  ]);
  const { pixels, delivery } = resolved.spec;
  const identity = { version: blender.version, build: blender.build };
  const reads = { ...closure.hashes, ...trust.hashes };
  const key = renderKey({
    closure: reads,
    pixels,
    blender: identity,
    trust: {
      scripts: trust.scripts,
      addons: trust.addons.map(({ sha256 }) => sha256),
      ocio: trust.ocio?.sha256 ?? null,
    },
  });
  const standAlone = physics === null && !pixels.persistentData;
  const chunks = cutChunks(frames, framesPerChunk(frames.length, { ...order, standAlone, physics: physics !== null }));
  const incomplete = Object.values(closure.hashes).includes('missing');
  const readable = [...closure.files.map((file) => file.path), ...placesOf(tree, trust.hashes)];
  const input = { key, delivery, output: order.outputUri };
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
      trust: { scripts: trust.scripts, addons: trust.addons, ocio: trust.ocio },
      limits: order.limits,
      chunks: chunks.map(formatFrames),
      stepFrom: physics?.from ?? null,
      again: order.force,
      verify: order.verify,
    }),
  };
}

function refuseErrors(findings: readonly Finding[], force: boolean): void {
  const [first, ...others] = findings.filter((finding) => finding.severity === 'error');
  if (first === undefined || force) return;
  const more = others.length === 0 ? '' : ` There is more in the way (${others.length}): dailies inspect tells it.`;
  throw new Fault('refused', first.code, first.message + more);
}

/** Whoever reads the report is told that somebody wanted this render although a check refuses it. */
function tellForced(findings: readonly Finding[]): readonly Finding[] {
  const refusing = findings.filter((finding) => finding.severity === 'error').map((finding) => finding.code);
  if (refusing.length === 0) return findings;
  const message = `Rendered with --force although checks refuse it (${[...new Set(refusing)].join(', ')}).`;
  return [...findings, { code: 'forced', severity: 'warning', message }];
}

/** Absolute paths of what is there of these references. */
function placesOf(tree: Tree, hashes: ClosureHashes): readonly string[] {
  return Object.entries(hashes).flatMap(([path, sha256]) =>
    sha256 === 'missing' ? [] : [posix.isAbsolute(path) ? path : posix.join(tree.root, path)],
  );
}
