/** What a query came to, as one sentence. */
import { OUTCOME_WORDS } from '#graders/judgement.ts';
import { plainText } from '#graders/format.ts';
import { WALL_PER_CHECK_MS } from '#graders/limits.ts';
import { countOf } from '#islands/sql/count-of.ts';
import type { QueryRun } from '#worker/protocol.ts';

export function queryHeadline({ outcome }: QueryRun): string {
  switch (outcome.kind) {
    case 'returned':
      return outcome.total === 0
        ? '0 rows. The query ran, and no row answers it.'
        : `${countOf(outcome.total, 'row')}, ${countOf(outcome.columns.length, 'column')}.`;
    case 'compile-error':
      return sentence(outcome.error.message, outcome.error.line);
    case 'threw':
      return sentence(`SQLite broke off: ${outcome.error.message}`, outcome.error.line);
    case 'invalid-result':
    case 'no-entry':
      return sentence(`no result: ${outcome.reason}`);
    case 'timed-out':
      return outcome.limit.startsWith('wall')
        ? `Stopped by the clock after ${WALL_PER_CHECK_MS / 1_000} seconds. Does the query ever come to an end?`
        : 'Stopped: the query takes more steps than one answer may. Does it ever come to an end?';
    default:
      return `The query gave ${OUTCOME_WORDS[outcome.kind]}.`;
  }
}

function sentence(words: string, line?: number): string {
  const [first = '', ...rest] = plainText(words);
  const begun = line === undefined ? `${first.toUpperCase()}${rest.join('')}` : `Line ${line}: ${first}${rest.join('')}`;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
