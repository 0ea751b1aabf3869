import { answersMax } from './limits.js';
import type { Simulation, SimulationKind } from './model.js';
import type { Record } from './record.js';

/** PointCache.flag */
const cacheFlags = { baked: 1 << 0, disk: 1 << 6, external: 1 << 9 } as const;
/** FluidDomainSettings.cache_flag: baked data, noise, mesh, particles, guides. */
const fluidBakedFlags = (1 << 1) | (1 << 3) | (1 << 5) | (1 << 7) | (1 << 9);
/** FluidModifierData.type, SmokeModifierData.type, FluidsimSettings.type */
const domainType = 1;
/** ParticleSettings.type and ParticleSettings.phystype */
const hairType = 2;
const noPhysics = 0;
const keyedPhysics = 2;
/** ParticleSystem.flag */
const hairDynamicsFlag = 1 << 2;
/** NodesModifierBake.flag */
const customRangeFlag = 1 << 0;
const customPathFlag = 1 << 1;
const simulationNode = 'GeometryNodeSimulationOutput';
const groupDepthMax = 8;

type Found = Omit<Simulation, 'object' | 'scenes'>;

/** Where simulations are looked for. */
export interface Stage {
  readonly objects: readonly Record[];
  readonly scenes: readonly Record[];
  readonly scenesOf: (object: Record) => readonly string[];
  /** Name of the `.blend`, after which folders of caches are named; `null` where it is unknown. */
  readonly fileName: string | null;
}

interface Around {
  readonly groups: SimulationGroups;
  readonly cacheFolder: string | null;
}

function cacheFolder(fileName: string | null): string | null {
  const stem = (fileName ?? '').replace(/\.[^.]*$/, '');
  return stem === '' ? null : `//blendcache_${stem}`;
}

/** What must be simulated frame by frame: on each object, and in each scene's rigid body world. */
export function findSimulations({ objects, scenes, scenesOf, fileName }: Stage): readonly Simulation[] {
  const found: Simulation[] = [];
  const around: Around = { groups: new SimulationGroups(), cacheFolder: cacheFolder(fileName) };
  for (const object of objects) {
    for (const simulation of onObject(object, around)) {
      if (found.length >= answersMax) return found;
      found.push({ ...simulation, object: object.idName() ?? '', scenes: scenesOf(object) });
    }
  }
  for (const scene of scenes) {
    const world = scene.follow('rigidbody_world');
    if (world === null) continue;
    const cache = world.follow('shared')?.follow('pointcache') ?? world.follow('pointcache');
    const name = scene.idName() ?? '';
    found.push({
      ...fromPointCache('rigid body', 'rigid body world', { cache, around }),
      object: name,
      scenes: [name],
    });
  }
  return found;
}

function* onObject(object: Record, around: Around): Generator<Found, undefined> {
  for (const modifier of object.list('modifiers')) {
    const found = fromModifier(modifier, object, around);
    if (found !== null) yield found;
    if (modifier.struct.name === 'DynamicPaintModifierData') yield* paintSurfaces(modifier, around);
  }
  for (const system of object.list('particlesystem')) {
    if (isSimulated(system)) {
      yield fromPointCache('particles', system.text('name') ?? '', { cache: system.follow('pointcache'), around });
    }
  }
  return undefined;
}

function fromModifier(modifier: Record, object: Record, around: Around): Found | null {
  const name = modifier.text('modifier.name') ?? '';
  switch (modifier.struct.name) {
    case 'ClothModifierData':
      return fromPointCache('cloth', name, { cache: modifier.follow('point_cache'), around });
    case 'SoftbodyModifierData': {
      const soft = object.follow('soft');
      const cache = soft?.follow('shared')?.follow('pointcache') ?? soft?.follow('pointcache') ?? null;
      return fromPointCache('soft body', name, { cache, around });
    }
    case 'FluidModifierData':
      return modifier.number('type', 0) === domainType ? fromFluidDomain(name, modifier.follow('domain')) : null;
    case 'SmokeModifierData': {
      const domain = modifier.number('type', 0) === domainType ? modifier.follow('domain') : null;
      return domain === null ? null : fromPointCache('smoke', name, { cache: domain.follow('point_cache'), around });
    }
    case 'FluidsimModifierData': {
      const settings = modifier.follow('fss');
      return settings?.number('type', 0) === domainType
        ? {
            kind: 'fluid',
            name,
            baked: null,
            range: rangeOf(settings, 'bakeStart', 'bakeEnd'),
            storage: 'disk',
            path: settings.text('surfdataPath'),
          }
        : null;
    }
    case 'NodesModifierData':
      return fromGeometryNodes(name, modifier, around);
    default:
      return null;
  }
}

function fromPointCache(
  kind: SimulationKind,
  name: string,
  { cache, around }: { readonly cache: Record | null; readonly around: Around },
): Found {
  if (cache === null) return { kind, name, baked: false, range: null, storage: 'memory', path: null };
  const baked = cache.flag('flag', cacheFlags.baked);
  const range = rangeOf(cache, 'startframe', 'endframe');
  if (cache.flag('flag', cacheFlags.external)) {
    return { kind, name, baked: true, range, storage: 'external', path: cache.text('path') };
  }
  return cache.flag('flag', cacheFlags.disk)
    ? { kind, name, baked, range, storage: 'disk', path: around.cacheFolder }
    : { kind, name, baked, range, storage: 'memory', path: null };
}

function fromFluidDomain(name: string, domain: Record | null): Found | null {
  if (domain === null) return null;
  return {
    kind: 'fluid',
    name,
    baked: domain.flag('cache_flag', fluidBakedFlags),
    range: rangeOf(domain, 'cache_frame_start', 'cache_frame_end'),
    storage: 'disk',
    path: domain.text('cache_directory'),
  };
}

function* paintSurfaces(modifier: Record, around: Around): Generator<Found, undefined> {
  for (const surface of modifier.follow('canvas')?.list('surfaces') ?? []) {
    const found = fromPointCache('dynamic paint', surface.text('name') ?? '', {
      cache: surface.follow('pointcache'),
      around,
    });
    yield { ...found, range: rangeOf(surface, 'start_frame', 'end_frame') };
  }
  return undefined;
}

/** Simulation zones of geometry nodes, since 3.6. Whether one is baked stands on disk, unless it is packed (4.3). */
function fromGeometryNodes(name: string, modifier: Record, around: Around): Found | null {
  const group = modifier.follow('node_group');
  if (group === null || !around.groups.simulates(group)) return null;
  const bakes = [...modifier.array('bakes')];
  const packed = bakes.some((bake) => bake.pointer('packed') !== 0n);
  const custom = bakes.find((bake) => bake.flag('flag', customRangeFlag));
  return {
    kind: 'geometry nodes',
    name,
    baked: packed ? true : null,
    range: custom === undefined ? null : rangeOf(custom, 'frame_start', 'frame_end'),
    storage: packed ? 'memory' : 'disk',
    path: packed ? null : bakeFolder(modifier, bakes),
  };
}

/** Where bakes lie; empty until the first one is made. */
function bakeFolder(modifier: Record, bakes: readonly Record[]): string | null {
  const own = bakes.find((bake) => bake.flag('flag', customPathFlag))?.textAt('directory') ?? '';
  const path = own === '' ? (modifier.textAt('simulation_bake_directory') ?? '') : own;
  return path === '' ? null : path;
}

/** Which node groups hold a simulation zone, also inside other groups. Each is looked through once. */
class SimulationGroups {
  readonly #known = new Map<bigint, boolean>();

  simulates(group: Record, depth = 0): boolean {
    const known = this.#known.get(group.address);
    if (known !== undefined) return known;
    // A group that contains itself, which Blender forbids, finds this while it is being looked through.
    this.#known.set(group.address, false);
    const simulates = depth <= groupDepthMax && this.#lookThrough(group, depth);
    this.#known.set(group.address, simulates);
    return simulates;
  }

  #lookThrough(group: Record, depth: number): boolean {
    for (const node of group.list('nodes')) {
      if (node.text('idname') === simulationNode) return true;
      const inner = node.follow('id');
      if (inner?.struct.name === 'bNodeTree' && this.simulates(inner, depth + 1)) return true;
    }
    return false;
  }
}

/** Hair that only grows, and particles without physics or between keys, are the same in whatever order frames come. */
function isSimulated(system: Record): boolean {
  const settings = system.follow('part');
  if (settings === null) return true;
  if (settings.number('type', 0) === hairType) return system.flag('flag', hairDynamicsFlag);
  const physics = settings.number('phystype', 1);
  return physics !== noPhysics && physics !== keyedPhysics;
}

function rangeOf(record: Record, start: string, end: string): Simulation['range'] {
  return { start: record.number(start, 1), end: record.number(end, 250) };
}
