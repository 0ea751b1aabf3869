/** Where something stands in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in a configuration, told where it stands. */
export interface ConfigProblem extends Place {
  readonly code:
    | 'not-text'
    | 'too-large'
    | 'too-deep'
    | 'not-yaml'
    | 'alias'
    | 'tag'
    | 'duplicate-key'
    | 'unknown-key'
    | 'missing-key'
    | 'wrong-value'
    | 'more-problems';
  /** Path of the key it is about: `limits.request.frames`; empty where it is about the file. */
  readonly key: string;
  readonly message: string;
}

const shownCharacters = 60;

/** A value as a message shows it. */
export function clipped(text: string): string {
  const characters = Array.from(text);
  return characters.length > shownCharacters ? `${characters.slice(0, shownCharacters).join('')}…` : text;
}
