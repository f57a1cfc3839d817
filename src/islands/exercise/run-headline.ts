/** What the Scratch line came to, as one sentence. */
import { OUTCOME_WORDS } from '#graders/judgement.ts';
import { describeWire } from '#graders/describe-wire.ts';
import type { RunResult } from '#worker/protocol.ts';

export function runHeadline({ outcome }: RunResult): string {
  switch (outcome.kind) {
    case 'returned':
      return `Returned ${describeWire(outcome.value)}`;
    case 'threw':
      return `Threw ${outcome.error.name}: ${outcome.error.message}${lineOf(outcome.error.line)}`;
    case 'compile-error':
      return `Could not be read: ${outcome.error.message}${lineOf(outcome.error.line)}`;
    case 'no-entry':
      return `Nothing to call: ${outcome.reason}`;
    case 'invalid-result':
      return `Returned something that is not plain data: ${outcome.reason}`;
    default:
      return `Gave ${OUTCOME_WORDS[outcome.kind]}`;
  }
}

const lineOf = (line: number | undefined): string => (line === undefined ? '' : ` (line ${line})`);
