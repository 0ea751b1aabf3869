import { join } from 'node:path';
import { Platform } from 'aws-cdk-lib/aws-ecr-assets';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import type { Settings } from './settings.js';

/** The image that is named, or one that `cdk deploy` builds; at synthesis nothing is built. */
export function workerImage(image: Settings['image'], root: string): ContainerImage {
  if ('uri' in image) return ContainerImage.fromRegistry(image.uri);
  const { base, blender } = image;
  return ContainerImage.fromAsset(root, {
    file: join('infra', 'worker-image', 'Dockerfile'),
    platform: Platform.LINUX_AMD64,
    exclude: [
      '**',
      '!dist',
      '!dist/worker',
      '!dist/worker/**',
      '!infra',
      '!infra/worker-image',
      '!infra/worker-image/**',
    ],
    target: blender === 'distribution' ? 'distribution' : 'download',
    buildArgs: {
      BASE: base,
      ...(blender === 'distribution' ? {} : { BLENDER_VERSION: blender.version, BLENDER_SHA256: blender.sha256 }),
    },
  });
}
