import { getOctokit } from '@actions/github';
import { ProbotOctokit } from 'probot';
import type { GitHub } from '../../../src/playground/github/github.js';

/** What both clients offer alike. */
export type Rest = ReturnType<typeof getOctokit>['rest'];

/** Waits between writes are GitHub's advice; the stand-in counts by its own clock. */
const Unthrottled = ProbotOctokit.defaults((options: { readonly throttle?: object }) => ({
  ...options,
  throttle: { ...options.throttle, enabled: false },
  retry: { enabled: false },
}));

type Client = readonly [name: string, make: (github: GitHub, token: string) => Rest];

/** The action's client and the app's, each with a token of the stand-in. */
export const clients: readonly Client[] = [
  ['@actions/github', actionsClient],
  ['Probot', probotClient],
];

function probotClient(github: GitHub, token: string): Rest {
  return new Unthrottled({ auth: { token }, baseUrl: github.api, log: silent }).rest;
}

export function actionsClient(github: GitHub, token: string): Rest {
  return getOctokit(token, { baseUrl: github.api, log: silent }).rest;
}

const nothing = (): undefined => undefined;
export const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** The status with which a request is refused, and the sentence beside it. */
export async function refusal(request: Promise<unknown>): Promise<string> {
  try {
    await request;
  } catch (error) {
    const { status, message } = error as { readonly status?: number; readonly message?: string };
    return `${status ?? 0} ${(message ?? '').split(' - https://docs')[0] ?? ''}`;
  }
  return 'not refused';
}

export const film = { owner: 'studio', repo: 'film' };
