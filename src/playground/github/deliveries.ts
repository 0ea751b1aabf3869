import { createHmac, randomUUID } from 'node:crypto';
import { messageOf } from '../../core/errors.js';
import type { Description } from './description.js';
import { stamp, known } from './find.js';
import { nodeId } from './shapes/user.js';
import type { App, Delivery, Installation, Json, Occurrence, World } from './state.js';

/** GitHub waits so long for an answer. */
const answerTimeoutMs = 10_000;
const responseCharactersMax = 10_000;

export interface Deliveries {
  readonly emit: (occurrence: Occurrence) => void;
  /** Sends a delivery again under its old name, as a person may in the settings of the app. */
  readonly redeliver: (delivery: Delivery) => void;
  /** Resolves when nothing is under way. */
  readonly settled: () => Promise<void>;
}

interface Options {
  /** Read late: the world and its deliveries know each other. */
  readonly world: () => World;
  readonly description: Description;
  readonly complain: (sentence: string) => void;
}

interface Parcel {
  readonly app: App;
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly payload: Json;
  readonly redelivery: boolean;
}

/** One after the other, in the order of what happened; never again by itself. */
export function createDeliveries({ world, description, complain }: Options): Deliveries {
  let last: Promise<void> = Promise.resolve();
  const send = (parcel: Parcel): void => {
    last = last.then(async () => {
      const delivery = await deliver(world(), parcel);
      world().deliveries.set(delivery.id, delivery);
    });
  };
  return {
    emit: (occurrence) => {
      for (const app of world().apps.values()) {
        const installation = hearing(world(), app, occurrence);
        if (installation === undefined || app.webhook === undefined) continue;
        const parcel = parcelOf(app, installation, occurrence);
        const name = [occurrence.event, occurrence.action].filter((word) => word !== undefined).join('-');
        for (const problem of description.problemsOfHook(name.replaceAll('_', '-'), parcel.payload)) {
          complain(`webhook ${name}: ${problem}`);
        }
        send(parcel);
      }
    },
    redeliver: (delivery) => {
      send({ ...delivery, app: known(world().apps.get(delivery.appId)), redelivery: true });
    },
    settled: async () => {
      let seen: Promise<void> | undefined;
      while (seen !== last) await (seen = last);
    },
  };
}

/** The installation through which an app hears of something; `undefined`: it does not. */
function hearing(world: World, app: App, occurrence: Occurrence): Installation | undefined {
  const { repositoryId, appId, event } = occurrence;
  if (appId !== undefined && appId !== app.id) return undefined;
  const own = [...world.installations.values()].filter((one) => one.appId === app.id);
  if (event === 'installation') return own.find(({ id }) => id === installationIdIn(occurrence.payload));
  return own.find(
    (one) =>
      one.suspendedAt === undefined &&
      one.events.includes(event) &&
      repositoryId !== undefined &&
      one.repositoryIds.includes(repositoryId),
  );
}

function installationIdIn(payload: Json): unknown {
  return (payload['installation'] as { readonly id?: unknown } | undefined)?.id;
}

function parcelOf(app: App, installation: Installation, occurrence: Occurrence): Parcel {
  const { event, action, repositoryId, payload } = occurrence;
  const { id } = installation;
  return {
    app,
    guid: randomUUID(),
    event,
    action: action ?? null,
    installationId: id,
    repositoryId: repositoryId ?? null,
    payload: { installation: { id, node_id: nodeId('Installation', id) }, ...payload },
    redelivery: false,
  };
}

async function deliver(world: World, parcel: Parcel): Promise<Delivery> {
  const { app, ...told } = parcel;
  const body = JSON.stringify(parcel.payload);
  const { url = '', secret = '' } = app.webhook ?? {};
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/1234567',
    'x-github-event': parcel.event,
    'x-github-delivery': parcel.guid,
    'x-github-hook-id': String(app.id),
    'x-github-hook-installation-target-id': String(app.id),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  };
  const startedAt = performance.now();
  const answer = await post(url, { body, headers });
  return {
    ...told,
    id: world.nextId(),
    appId: app.id,
    deliveredAt: stamp(world),
    durationSeconds: Math.round(performance.now() - startedAt) / 1000,
    requestHeaders: headers,
    ...answer,
  };
}

type Answered = Pick<Delivery, 'statusCode' | 'status' | 'responseHeaders' | 'responseBody'>;

async function post(
  url: string,
  { body, headers }: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
): Promise<Answered> {
  try {
    const signal = AbortSignal.timeout(answerTimeoutMs);
    const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal });
    return {
      statusCode: answer.status,
      status: answer.ok ? 'OK' : `Invalid HTTP Response: ${answer.status}`,
      responseHeaders: Object.fromEntries(answer.headers),
      responseBody: (await answer.text()).slice(0, responseCharactersMax),
    };
  } catch (error) {
    const status = /timeout/i.test(messageOf(error)) ? 'timed out' : 'failed to connect to host';
    return { statusCode: 0, status, responseHeaders: {}, responseBody: '' };
  }
}
