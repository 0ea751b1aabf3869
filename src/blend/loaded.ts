import type { BlendHeader } from './header.js';
import type { Memory } from './memory.js';
import type { BlendFileFacts } from './model.js';

/** What was loaded, before it is given meaning. */
export interface LoadedBlend {
  readonly header: BlendHeader;
  readonly compression: BlendFileFacts['compression'];
  readonly memory: Memory;
}
