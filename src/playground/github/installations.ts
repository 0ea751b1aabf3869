import { known, repositoryOf, stamp } from './find.js';
import { isBot } from './permissions.js';
import { installationShape } from './shapes/app.js';
import { nodeId, userShape } from './shapes/user.js';
import type { App, Installation, World } from './state.js';

export interface InstallationChange {
  readonly account: string;
  readonly by: string;
  readonly action: 'suspend' | 'unsuspend' | 'deleted';
}

/** Suspends an installation, takes that back, or ends it with all its tokens; the app is told. */
export function changeInstallation(world: World, app: App, { account, by, action }: InstallationChange): void {
  const all = [...world.installations.values()];
  const there = known(all.find((one) => one.account === account && one.appId === app.id));
  const suspendedAt = action === 'suspend' ? stamp(world) : undefined;
  const installation: Installation = { ...there, suspendedAt };
  world.installations.set(there.id, installation);
  world.emit({
    event: 'installation',
    action,
    repositoryId: undefined,
    sender: by,
    payload: {
      action,
      installation: {
        ...installationShape(world, installation),
        ...(suspendedAt === undefined ? {} : { suspended_by: userShape(world, by) }),
      },
      repositories: installation.repositoryIds.map((id) => {
        const { owner, name, private: hidden } = repositoryOf(world, id);
        return { id, node_id: nodeId('Repository', id), name, full_name: `${owner}/${name}`, private: hidden };
      }),
      sender: userShape(world, by),
    },
  });
  if (action !== 'deleted') return;
  world.installations.delete(there.id);
  for (const [text, { caller }] of world.tokens) {
    if (isBot(caller) && caller.installationId === there.id) world.tokens.delete(text);
  }
}
