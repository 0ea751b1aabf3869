import { findingsOfAKindMax } from './limits.js';
import type { BlendFinding, Severity } from './model.js';

/** Gathers what people should know; many of one kind become one line more with a count. */
export class Findings {
  readonly #list: BlendFinding[] = [];
  readonly #counts = new Map<string, { severity: Severity; count: number }>();

  add(code: string, severity: Severity, message: string): void {
    const known = this.#counts.get(code);
    const count = (known?.count ?? 0) + 1;
    this.#counts.set(code, { severity, count });
    if (count <= findingsOfAKindMax && !this.#list.some((one) => one.code === code && one.message === message)) {
      this.#list.push({ code, severity, message });
    }
  }

  has(code: string): boolean {
    return this.#counts.has(code);
  }

  /** All findings, the gravest first, otherwise in the order they were met. */
  sorted(): readonly BlendFinding[] {
    const more: BlendFinding[] = [];
    for (const [code, { severity, count }] of this.#counts) {
      if (count > findingsOfAKindMax) {
        more.push({ code, severity, message: `There are ${count - findingsOfAKindMax} more findings of this kind.` });
      }
    }
    const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
    return [...this.#list, ...more].sort((a, b) => rank[a.severity] - rank[b.severity]);
  }
}
