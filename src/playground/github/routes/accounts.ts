import { refuse } from '../answer.js';
import type { Routes } from '../exchange.js';
import { found } from '../find.js';
import { profileShape } from '../shapes/user.js';

/** Routes about people. */
export const accountRoutes: Routes = {
  'users/get-authenticated': {
    scope: 'open',
    handle: ({ world, caller }) => {
      if (caller.kind === 'none') throw refuse(401, 'Requires authentication');
      if (caller.kind !== 'user') throw refuse(403, 'Resource not accessible by integration');
      return { status: 200, body: profileShape(world, caller.login) };
    },
  },
  'users/get-by-username': {
    scope: 'open',
    handle: ({ world, params }) => ({
      status: 200,
      body: profileShape(world, found(world.users.get((params['username'] ?? '').toLowerCase())).login),
    }),
  },
};
