/** Why a line is no command. */
export interface CommandProblem {
  readonly code:
    | 'unknown-command'
    | 'unknown-option'
    | 'missing-value'
    | 'unexpected-value'
    | 'duplicate'
    | 'unclosed-quote'
    | 'out-of-range'
    | 'wrong-value'
    | 'incomplete-sha'
    | 'wrong-path'
    | 'unexpected-word'
    | 'too-many-commands';
  /** One sentence, with the right line where there is one. */
  readonly message: string;
  /** The line to type instead. */
  readonly suggestion: string | null;
}

/** Thrown while one line is read, and caught where the next one is. */
export class CommandFault extends Error {
  readonly problem: CommandProblem;

  constructor(
    code: CommandProblem['code'],
    { message, suggestion }: { readonly message: string; readonly suggestion: string | null },
  ) {
    super(message);
    this.problem = {
      code,
      suggestion,
      message: suggestion === null ? `${message}.` : `${message}; type: ${suggestion}`,
    };
  }
}
