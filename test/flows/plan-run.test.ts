import { expect, test } from '@jest/globals';
import type { RenderRequest } from '../../src/core/request.js';
import { planRun } from '../../src/flows/plan-run.js';
import { uriOf } from '../../src/local/store.js';
import type { Farm } from '../../src/ports.js';
import { folderTree } from '../../src/trees/folder.js';
import { SceneFolder } from '../support/closure-scenes.js';
import { blenderFacts } from '../support/facts.js';
import { describeWith, hasBlender } from '../support/requires.js';

const refuse = (): never => {
  throw new Error('A plan starts nothing.');
};

const farm: Farm = {
  capabilities: () => Promise.resolve({ blenders: [blenderWithPath()], ffmpeg: '5.1', problems: [] }),
  start: refuse,
  state: refuse,
  pause: refuse,
  cancel: refuse,
};

function blenderWithPath(): Awaited<ReturnType<Farm['capabilities']>>['blenders'][number] {
  return { ...blenderFacts(), executable: '/usr/bin/blender' };
}

async function magnitudesOf(scenes: SceneFolder, request: RenderRequest): Promise<readonly string[]> {
  const sceneFile = scenes.path('linked/shots/shot.blend');
  const { findings } = await planRun(
    {
      sceneFile,
      sceneUri: uriOf(sceneFile),
      uriOf,
      request,
      outputUri: uriOf(scenes.path('out')),
      storeUri: uriOf(scenes.path('store')),
      framesPerJob: 'auto',
      jobs: 1,
      trust: { scripts: false, addons: [], ocio: null },
      limits: { silenceSeconds: null, frameSeconds: null, memoryBytes: null },
      force: false,
      verify: false,
    },
    { tree: await folderTree(sceneFile), farm },
  );
  return findings.map(({ severity, code }) => `${severity} ${code}`).filter((told) => told.includes('absurd'));
}

describeWith(hasBlender, 'Blender', 'a planned render', () => {
  test('says where the frames that are asked for are absurdly many, and stays possible', async () => {
    using scenes = new SceneFolder('linked');
    expect(await magnitudesOf(scenes, { frames: '1-100001' })).toEqual(['warning absurd-frame-count']);
    expect(await magnitudesOf(scenes, { frames: '1-10' })).toEqual([]);
  });
});
