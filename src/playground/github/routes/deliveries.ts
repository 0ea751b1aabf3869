import type { Answer } from '../answer.js';
import type { Routes } from '../exchange.js';
import { found } from '../find.js';
import type { App, Delivery, Json, World } from '../state.js';

const pageEntriesDefault = 30;

/** The routes through which an app looks at what was sent to it. */
export function deliveryRoutes(redeliver: (delivery: Delivery) => void): Routes {
  return {
    'apps/list-webhook-deliveries': {
      scope: 'app',
      handle: ({ world, caller, query, path }) => {
        const wanted = query['status'];
        const all = [...world.deliveries.values()]
          .filter(({ appId }) => appId === caller.app.id)
          .filter(({ status }) => wanted === undefined || (status === 'OK') === (wanted === 'success'))
          .reverse();
        const cursor = Number(query['cursor'] ?? Infinity);
        const rest = all.filter(({ id }) => id < cursor);
        const page = rest.slice(0, Number(query['per_page'] ?? pageEntriesDefault));
        const next = { ...query, cursor: String(page.at(-1)?.id ?? 0) };
        const link = `<${world.api}${path}?${new URLSearchParams(next).toString()}>; rel="next"`;
        const answer: Answer = { status: 200, body: page.map(deliveryItemShape) };
        return rest.length > page.length ? { ...answer, headers: { link } } : answer;
      },
    },
    'apps/get-webhook-delivery': {
      scope: 'app',
      handle: ({ world, caller, params }) => {
        const delivery = ownDelivery(world, caller.app, params['delivery_id']);
        return { status: 200, body: deliveryShape(delivery) };
      },
    },
    'apps/redeliver-webhook-delivery': {
      scope: 'app',
      handle: ({ world, caller, params }) => {
        redeliver(ownDelivery(world, caller.app, params['delivery_id']));
        return { status: 202, body: {} };
      },
    },
  };
}

function ownDelivery(world: World, app: App, id: string | undefined): Delivery {
  const delivery = found(world.deliveries.get(Number(id)));
  return found(delivery.appId === app.id ? delivery : undefined);
}

function deliveryItemShape(delivery: Delivery): Json {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery,
    duration: delivery.durationSeconds,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
    throttled_at: null,
  };
}

function deliveryShape(delivery: Delivery): Json {
  return {
    ...deliveryItemShape(delivery),
    url: '',
    request: { headers: delivery.requestHeaders, payload: delivery.payload },
    response: { headers: delivery.responseHeaders, payload: delivery.responseBody },
  };
}
