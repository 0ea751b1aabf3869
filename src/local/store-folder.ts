import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where frames are remembered; a user whom the system does not know has no home, and keeps them for the day. */
export function storeFolder(env: NodeJS.ProcessEnv): string {
  const cacheHome = env['XDG_CACHE_HOME'] ?? '';
  const home = env['HOME'] ?? '';
  if (isAbsolute(cacheHome)) return join(cacheHome, 'dailies');
  return isAbsolute(home) ? join(home, '.cache', 'dailies') : join(tmpdir(), 'dailies-store');
}
