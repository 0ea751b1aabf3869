import { notFound, refuse } from '../answer.js';
import type { Routes } from '../exchange.js';
import { found } from '../find.js';
import { isBot, reachesRole, roleOf, roles } from '../permissions.js';
import { userShape } from '../shapes/user.js';
import type { Json, Repository, Role } from '../state.js';

/** The old field knows three words only. */
const legacyWords: Readonly<Record<Role, string>> = {
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

export const peopleRoutes: Routes = {
  'repos/get-collaborator-permission-level': {
    scope: 'repository',
    grants: [['metadata', 'read']],
    role: 'read',
    handle: ({ world, repository, params, caller }) => {
      const pushes = caller.kind === 'user' && reachesRole(roleOf(repository, caller.login), 'write');
      if (!isBot(caller) && !pushes) throw refuse(403, 'Must have push access to view collaborator permission.');
      const user = world.users.get((params['username'] ?? '').toLowerCase());
      if (user === undefined) throw refuse(404, `${params['username'] ?? ''} is not a user`);
      const role = roleOf(repository, user.login);
      const body = {
        permission: role === undefined ? 'none' : legacyWords[role],
        role_name: role ?? 'none',
        user: { ...userShape(world, user.login), permissions: permissionFlags(role), role_name: role ?? 'none' },
      };
      return { status: 200, body };
    },
  },
  'repos/check-collaborator': {
    scope: 'repository',
    grants: [['metadata', 'read']],
    role: 'write',
    handle: ({ world, repository, params }) => {
      const user = found(world.users.get((params['username'] ?? '').toLowerCase()));
      if (!isCollaborator(repository, user.login)) throw notFound();
      return { status: 204 };
    },
  },
};

function permissionFlags(role: Role | undefined): Json {
  const flags = { pull: 'read', triage: 'triage', push: 'write', maintain: 'maintain', admin: 'admin' } as const;
  return Object.fromEntries(Object.entries(flags).map(([flag, needed]) => [flag, reachesRole(role, needed)]));
}

/** Who may only read a public repository as everyone may is no collaborator. */
function isCollaborator(repository: Repository, login: string): boolean {
  const stranger = { ...repository, private: true };
  return roles.some((role) => role === roleOf(stranger, login));
}
