import { createPublicKey, randomBytes } from 'node:crypto';
import { decodeJwt, errors, jwtVerify } from 'jose';
import { refuse } from './answer.js';
import { numberIn } from './fields.js';
import type { App, Caller, Token, World } from './state.js';

/** How long an installation's token lives. */
export const installationTokenMs = 60 * 60 * 1000;
/** The longest life that an app may give to its own assertion. */
const assertionSecondsMax = 600;

export type TokenPrefix = 'ghs_' | 'ghp_';

/** A new token; it is kept in memory only, and never written to a record of requests. */
export function issueToken(world: World, prefix: TokenPrefix, token: Token): string {
  const text = `${prefix}${randomBytes(27).toString('base64url').replace(/[-_]/g, 'x')}`;
  world.tokens.set(text, token);
  return text;
}

/** Who asks the API, told by the header; refuses with 401 what is no valid credential. */
export async function callerOf(world: World, authorization: string | undefined): Promise<Caller> {
  if (authorization === undefined || authorization === '') return { kind: 'none' };
  const [scheme = '', credential = ''] = authorization.split(/\s+/);
  if (/^basic$/i.test(scheme)) return callerByBasic(world, credential);
  if (!/^(?:bearer|token)$/i.test(scheme)) throw badCredentials();
  if (credential.split('.').length === 3) return { kind: 'app', app: await appByAssertion(world, credential) };
  return callerByToken(world, credential);
}

/** Git and Git LFS send the token as a password; the name before it does not matter. */
function callerByBasic(world: World, credential: string): Caller {
  const text = Buffer.from(credential, 'base64').toString('utf8');
  return callerByToken(world, text.slice(text.indexOf(':') + 1));
}

function callerByToken(world: World, text: string): Caller {
  const token = world.tokens.get(text);
  if (token === undefined) throw badCredentials();
  if (token.expiresAt !== undefined && token.expiresAt <= world.now().getTime()) throw badCredentials();
  return token.caller;
}

function badCredentials(): Error {
  return refuse(401, 'Bad credentials');
}

async function appByAssertion(world: World, assertion: string): Promise<App> {
  const app = appNamedIn(world, assertion);
  const seconds = Math.floor(world.now().getTime() / 1000);
  try {
    const { payload } = await jwtVerify(assertion, createPublicKey(app.publicKey), {
      algorithms: ['RS256'],
      currentDate: world.now(),
      requiredClaims: ['iat', 'exp', 'iss'],
    });
    const issuedAt = numberIn(payload, 'iat') ?? Infinity;
    if (issuedAt > seconds) throw wrongIssueTime();
    if ((numberIn(payload, 'exp') ?? Infinity) > seconds + assertionSecondsMax) {
      throw refuse(401, "'Expiration time' claim ('exp') is too far in the future");
    }
    return app;
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) {
    return refuse(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  return error instanceof errors.JOSEError ? undecodable() : error;
}

function appNamedIn(world: World, assertion: string): App {
  let issuer: unknown;
  try {
    issuer = (decodeJwt(assertion) as Readonly<Record<string, unknown>>)['iss'];
  } catch {
    throw undecodable();
  }
  const app = [...world.apps.values()].find(({ id, clientId }) => String(id) === String(issuer) || clientId === issuer);
  if (app === undefined) throw refuse(401, "'Issuer' claim ('iss') must be an Integer");
  return app;
}

function undecodable(): Error {
  return refuse(401, 'A JSON web token could not be decoded');
}

function wrongIssueTime(): Error {
  return refuse(
    401,
    "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
  );
}
