import { describe, expect, test } from '@jest/globals';
import { checkCamera } from '../../src/core/check-camera.js';
import type { FileFacts, Finding, SceneFacts } from '../../src/core/facts.js';
import { fileFacts, sceneFacts } from '../support/facts.js';

const cameras = ({ hidden = [], linked = [] }: { hidden?: string[]; linked?: string[] } = {}): FileFacts =>
  fileFacts({ cameras: { local: ['Camera', 'Far'], linked, hidden } });
const check = (file: FileFacts, scene: Partial<SceneFacts> = {}, named?: string): readonly Finding[] =>
  checkCamera(file, sceneFacts({ cameras: ['Camera', 'Far'], ...scene }), named);
const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, code }) => `${severity} ${code}`);
const cut = (frame: number, camera: string): SceneFacts['markers'][number] => ({ frame, camera });

describe('a camera that is hidden from renders', () => {
  test('renders all the same, and is told', () => {
    const findings = check(cameras({ hidden: ['Camera'] }));
    expect(told(findings)).toEqual(['info camera-hidden']);
    expect(findings[0]?.message).toMatch(/"Camera" is hidden from renders.*set another/);
    expect(told(check(cameras({ hidden: ['Far'] })))).toEqual([]);
    expect(told(check(cameras({ hidden: ['Far'] }), {}, 'Far'))).toEqual(['info camera-hidden']);
  });

  test('is passed by where a marker cuts to it: one warning for a camera, with all its frames', () => {
    const markers = [cut(30, 'Far'), cut(1, 'Camera'), cut(-4, 'Far')];
    const findings = check(cameras({ hidden: ['Far'] }), { markers });
    expect(told(findings)).toEqual(['warning camera-hidden']);
    expect(findings[0]?.message).toMatch(/"Far".*at frame -4,30;/);
  });

  test('leaves a scene without a camera where no other is bound', () => {
    const scene = { camera: null, markers: [cut(1, 'Far')] };
    expect(told(check(cameras({ hidden: ['Far'] }), scene))).toEqual(['warning camera-hidden', 'error no-camera']);
    expect(told(check(cameras(), scene))).toEqual([]);
  });

  test('says nothing of a marker where the request names a camera', () => {
    expect(told(check(cameras({ hidden: ['Far'] }), { markers: [cut(3, 'Far')] }, 'Camera'))).toEqual([]);
  });
});

describe('a camera that stands elsewhere', () => {
  test('is told, whether it is the scene’s own, a marker’s, or named', () => {
    const findings = check(cameras(), { cameras: [] });
    expect(told(findings)).toEqual(['info camera-elsewhere']);
    expect(findings[0]?.message).toMatch(/"Camera" stands in no view layer of the scene "Scene".*set another/);
    expect(told(check(cameras(), { cameras: ['Camera'], markers: [cut(2, 'Far'), cut(9, 'Far')] }))).toEqual([
      'info camera-elsewhere',
    ]);
    expect(told(check(cameras(), { cameras: ['Camera'] }, 'Far'))).toEqual(['info camera-elsewhere']);
  });

  test('is not looked for where its name may be that of a linked object', () => {
    expect(told(check(cameras({ linked: ['Camera'] }), { cameras: [] }))).toEqual([]);
    expect(told(check(cameras({ linked: ['Camera'], hidden: ['Camera'] })))).toEqual([]);
  });

  test('does not matter where markers replace it for all frames, nor where no camera is needed', () => {
    const file = cameras({ hidden: ['Camera'] });
    expect(told(check(file, { cameras: ['Far'], markers: [cut(5, 'Far')] }))).toEqual([]);
    expect(told(check(file, { cameras: [], sequencerUsed: true }))).toEqual([]);
    expect(told(check(file, { cameras: [], compositorAlone: true }))).toEqual([]);
  });
});
