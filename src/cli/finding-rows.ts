import { gravestFirst } from '../core/closure-findings.js';
import type { Finding } from '../core/facts.js';
import { oneLine } from './fault.js';
import type { Painter } from './paint.js';

/** Findings as lines, the gravest first, with an empty line after them; none where there is nothing to tell. */
export function findingRows(findings: readonly Finding[], paint: Painter): readonly string[] {
  const labels = { error: paint.red('error  '), warning: paint.yellow('warning'), info: paint.dim('note   ') };
  const lines = gravestFirst(findings).map((finding) => `${labels[finding.severity]}  ${oneLine(finding.message)}`);
  return lines.length === 0 ? [] : [...lines, ''];
}
