import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSettings, settingNames } from '../../infra/lib/settings.js';

const image = `debian@sha256:${'0'.repeat(64)}`;
const read = (given: Readonly<Record<string, unknown>>): ReturnType<typeof readSettings> =>
  readSettings((name) => given[name]);

test('an image is enough', () => {
  expect(read({ workerImage: image })).toEqual({
    image: { uri: image },
    maxVcpus: 256,
    spotShare: 90,
    repositories: [],
    subjects: ['*'],
    oidcProviderArn: null,
    linkDays: 30,
    keepDays: 90,
  });
});

test('an image is built with the distribution’s Blender, or with a download whose checksum is known', () => {
  expect(read({ baseImage: image }).image).toEqual({ base: image, blender: 'distribution' });
  const sha256 = 'b'.repeat(64);
  expect(read({ baseImage: image, blenderVersion: '4.2.3', blenderSha256: sha256 }).image).toEqual({
    base: image,
    blender: { version: '4.2.3', sha256 },
  });
  expect(() => read({ baseImage: image, blenderVersion: '4.2.3' })).toThrow('give both, or none');
});

test('lists come with commas, repositories with or without numbers', () => {
  const { repositories, subjects } = read({
    workerImage: image,
    repositories: 'studio/film, studio@12/short@34',
    subjects: ['ref:refs/heads/main'],
  });
  expect(repositories).toEqual([
    { owner: 'studio', name: 'film', ids: null },
    { owner: 'studio', name: 'short', ids: { owner: '12', repository: '34' } },
  ]);
  expect(subjects).toEqual(['ref:refs/heads/main']);
});

test.each([
  [{}, 'There is no image for the worker'],
  [{ workerImage: 'debian:12' }, 'The setting workerImage is "debian:12"; it must be'],
  [
    { workerImage: image, maxVcpus: 'many' },
    'The setting maxVcpus is "many"; it must be a whole number from 4 to 20000.',
  ],
  [{ workerImage: image, spotShare: 101 }, 'The setting spotShare is 101; it must be per cent, from 0 to 100.'],
  [{ workerImage: image, repositories: 'film' }, 'names "film"; it must be'],
  [{ workerImage: image, repositories: 'a@1/film' }, 'names "a@1/film"'],
  [{ workerImage: image, repositories: '*/*' }, 'names "*/*"'],
  [{ workerImage: image, links: 'perhaps' }, 'it must be true or false'],
])('%j is refused', (given, message) => {
  expect(() => read(given)).toThrow(message);
});

test('any value of any setting is taken or refused in one sentence', () => {
  fc.assert(
    fc.property(fc.constantFrom(...settingNames), fc.anything(), (name, value) => {
      try {
        read({ workerImage: image, [name]: value });
      } catch (error) {
        expect((error as Error).message).toMatch(/^[^\n]+\.$/);
        expect((error as Error).message).toMatch(/setting|image|Blender/);
      }
    }),
  );
});
