import { describe, expect, test } from '@jest/globals';
import { bytesSource, readBlend } from '../../src/blend/index.js';
import type { Blend } from '../../src/blend/index.js';
import { BlendWriter, modernLayout } from './blend-writer.js';
import type { BlockSpec, StructSpec } from './blend-writer.js';
import { sceneStructs } from './scene-structs.js';

/** What the Blender at hand does not write: simulations of newer and older ones. */
const structs: readonly StructSpec[] = [
  ...sceneStructs,
  {
    name: 'ModifierData',
    fields: ['ModifierData *next', 'ModifierData *prev', 'int type', 'int mode', 'char name[64]'],
  },
  {
    name: 'NodesModifierData',
    fields: [
      'ModifierData modifier',
      'bNodeTree *node_group',
      'char *simulation_bake_directory',
      'int bakes_num',
      'NodesModifierBake *bakes',
    ],
  },
  {
    name: 'NodesModifierBake',
    fields: ['int id', 'int flag', 'char *directory', 'int frame_start', 'int frame_end', 'void *packed'],
  },
  { name: 'bNodeTree', fields: ['ID id', 'ListBase nodes'] },
  {
    name: 'bNode',
    fields: ['bNode *next', 'bNode *prev', 'char idname[64]', 'short type', 'short flag', 'ID *id', 'void *storage'],
  },
  { name: 'FluidsimSettings', fields: ['short type', 'int bakeStart', 'int bakeEnd', 'char surfdataPath[1024]'] },
  { name: 'FluidsimModifierData', fields: ['ModifierData modifier', 'FluidsimSettings *fss'] },
  { name: 'PointCache', fields: ['int flag', 'int startframe', 'int endframe', 'char path[1024]'] },
  { name: 'SmokeDomainSettings', fields: ['PointCache *point_cache[2]'] },
  { name: 'SmokeModifierData', fields: ['ModifierData modifier', 'SmokeDomainSettings *domain', 'int type'] },
];

const group = 0x5000n;
const inner = 0x5100n;

async function readWith(...blocks: readonly BlockSpec[]): Promise<Blend> {
  const writer = new BlendWriter(modernLayout, structs);
  writer
    .block({ code: 'SC', struct: 'Scene', values: [{ 'id.name': 'SCShot' }] })
    .block({ code: 'OB', struct: 'Object', values: [{ 'id.name': 'OBThing', 'modifiers.first': 0x100n }] });
  for (const block of blocks) writer.block(block);
  const reading = await readBlend(bytesSource(writer.finish()), { fileName: 'shot.final.blend' });
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.blend;
}

function groups(): readonly BlockSpec[] {
  return [
    { code: 'NT', struct: 'bNodeTree', address: group, values: [{ 'id.name': 'NTOuter', 'nodes.first': 0x5200n }] },
    { code: 'DATA', struct: 'bNode', address: 0x5200n, values: [{ idname: 'GeometryNodeGroup', id: inner }] },
    { code: 'NT', struct: 'bNodeTree', address: inner, values: [{ 'id.name': 'NTInner', 'nodes.first': 0x5300n }] },
    {
      code: 'DATA',
      struct: 'bNode',
      address: 0x5300n,
      values: [{ idname: 'GeometryNodeGroup', id: group, next: 0x5400n }],
    },
    { code: 'DATA', struct: 'bNode', address: 0x5400n, values: [{ idname: 'GeometryNodeSimulationOutput' }] },
  ];
}

function nodesModifier(values: Readonly<Record<string, bigint>> = {}): BlockSpec {
  return {
    code: 'DATA',
    struct: 'NodesModifierData',
    address: 0x100n,
    values: [{ 'modifier.name': 'Waves', node_group: group, ...values }],
  };
}

describe('geometry nodes', () => {
  test('a simulation zone inside a group inside a group', async () => {
    const blend = await readWith(nodesModifier(), ...groups());
    expect(blend.simulations).toEqual([
      {
        kind: 'geometry nodes',
        name: 'Waves',
        object: 'Thing',
        baked: null,
        range: null,
        storage: 'disk',
        path: null,
        scenes: [],
      },
    ]);
    expect(blend.assets).toEqual([]);
  });

  test('baked into a folder', async () => {
    const bake = { flag: 3, frame_start: 5, frame_end: 25, directory: 0x310n };
    const blend = await readWith(
      nodesModifier({ bakes: 0x300n, simulation_bake_directory: 0x320n }),
      { code: 'DATA', struct: 'NodesModifierBake', address: 0x300n, values: [bake] },
      { code: 'DATA', address: 0x310n, raw: Buffer.from('//bakes/waves\0') },
      { code: 'DATA', address: 0x320n, raw: Buffer.from('//blendcache_shot\0') },
      ...groups(),
    );
    expect(blend.simulations).toMatchObject([{ baked: null, range: { start: 5, end: 25 }, path: '//bakes/waves' }]);
    expect(blend.assets).toEqual([
      {
        role: 'cache',
        path: '//bakes/waves',
        folder: true,
        optional: true,
        usedBy: 'object Thing, geometry nodes Waves',
      },
    ]);
  });

  test('baked into a folder without simulating anything', async () => {
    const blend = await readWith(
      nodesModifier({ simulation_bake_directory: 0x320n }),
      { code: 'DATA', address: 0x320n, raw: Buffer.from('//blendcache_shot\0') },
      { code: 'NT', struct: 'bNodeTree', address: group, values: [{ 'id.name': 'NTPlain' }] },
    );
    expect(blend.simulations).toEqual([]);
    expect(blend.assets).toEqual([
      {
        role: 'cache',
        path: '//blendcache_shot',
        folder: true,
        optional: true,
        usedBy: 'object Thing, modifier Waves',
      },
    ]);
  });

  test('baked into the file', async () => {
    const blend = await readWith(
      nodesModifier({ bakes: 0x300n }),
      { code: 'DATA', struct: 'NodesModifierBake', address: 0x300n, values: [{ packed: 0x999n }] },
      ...groups(),
    );
    expect(blend.simulations).toMatchObject([{ baked: true, range: null, storage: 'memory', path: null }]);
  });

  test('without a simulation zone there is nothing to simulate', async () => {
    const blend = await readWith(nodesModifier(), {
      code: 'NT',
      struct: 'bNodeTree',
      address: group,
      values: [{ 'id.name': 'NTPlain' }],
    });
    expect(blend.simulations).toEqual([]);
  });
});

test('smoke of 2.7x whose cache lies on disk', async () => {
  const blend = await readWith(
    {
      code: 'DATA',
      struct: 'SmokeModifierData',
      address: 0x100n,
      values: [{ 'modifier.name': 'Fire', domain: 0x200n, type: 1 }],
    },
    { code: 'DATA', struct: 'SmokeDomainSettings', address: 0x200n, values: [{ point_cache: 0x300n }] },
    { code: 'DATA', struct: 'PointCache', address: 0x300n, values: [{ flag: 65, startframe: 2, endframe: 40 }] },
  );
  expect(blend.simulations).toMatchObject([
    { kind: 'smoke', baked: true, range: { start: 2, end: 40 }, storage: 'disk', path: '//blendcache_shot.final' },
  ]);
  expect(blend.assets).toMatchObject([{ role: 'cache', path: '//blendcache_shot.final', folder: true }]);
});

test.each([
  [1, 1],
  [2, 0],
])('fluid of 2.7x, part %i of it', async (type, count) => {
  const blend = await readWith(
    {
      code: 'DATA',
      struct: 'FluidsimModifierData',
      address: 0x100n,
      values: [{ 'modifier.name': 'Sea', fss: 0x200n }],
    },
    {
      code: 'DATA',
      struct: 'FluidsimSettings',
      address: 0x200n,
      values: [{ type, bakeStart: 1, bakeEnd: 70, surfdataPath: '//cache_fluid/' }],
    },
  );
  expect(blend.simulations).toHaveLength(count);
  if (count > 0) {
    expect(blend.simulations).toMatchObject([
      { kind: 'fluid', baked: null, range: { start: 1, end: 70 }, storage: 'disk' },
    ]);
  }
});
