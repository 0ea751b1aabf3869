import type { Exchange, Routes } from '../exchange.js';
import type { Delivery, Json } from '../state.js';
import { accountRoutes } from './accounts.js';
import { appRoutes } from './apps.js';
import { checkRoutes } from './checks.js';
import { commentRoutes } from './comments.js';
import { contentRoutes } from './contents.js';
import { deliveryRoutes } from './deliveries.js';
import { gitObjectRoutes } from './git-objects.js';
import { peopleRoutes } from './people.js';
import { pullRoutes } from './pulls.js';
import { reactionRoutes } from './reactions.js';
import { repositoryRoutes } from './repositories.js';
import { statusRoutes } from './statuses.js';

export interface RouteParts {
  readonly redeliver: (delivery: Delivery) => void;
  readonly overview: (caller: Exchange['caller']) => Json;
}

/** Every operation that is answered, by its name in the description. */
export function routeTable({ redeliver, overview }: RouteParts): Routes {
  return {
    ...accountRoutes,
    ...appRoutes,
    ...checkRoutes,
    ...commentRoutes,
    ...contentRoutes,
    ...deliveryRoutes(redeliver),
    ...gitObjectRoutes,
    ...peopleRoutes,
    ...pullRoutes,
    ...reactionRoutes,
    ...repositoryRoutes,
    ...statusRoutes,
    'rate-limit/get': { scope: 'open', handle: ({ caller }) => ({ status: 200, body: overview(caller) }) },
  };
}
