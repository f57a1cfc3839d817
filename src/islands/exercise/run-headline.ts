/** What the Scratch line came to, as one sentence. */
import { describeWire } from '#graders/describe-wire.ts';
import { plainText } from '#graders/format.ts';
import { WALL_PER_CHECK_MS } from '#graders/limits.ts';
import type { report as english } from '#languages/en/report.ts';
import type { Sentence } from '#languages/sentence.ts';
import type { VerdictWords } from '#islands/exercise/headline-of.ts';
import type { RunResult } from '#worker/protocol.ts';

export interface RunWords {
  readonly run: (typeof english)['run'];
  readonly outcomes: VerdictWords['outcomes'];
}

export function runHeadline({ outcome }: RunResult, { run, outcomes }: RunWords): Sentence {
  switch (outcome.kind) {
    case 'returned':
      return run.returned(plainText(describeWire(outcome.value)));
    case 'threw':
      return run.threw(plainText(outcome.error.name), plainText(outcome.error.message), outcome.error.line);
    case 'compile-error':
      return run.unreadable(plainText(outcome.error.message), outcome.error.line);
    case 'no-entry':
      return run.noEntry(plainText(outcome.reason));
    case 'invalid-result':
      return run.notPlain(plainText(outcome.reason));
    case 'timed-out':
      return outcome.limit.startsWith('wall') ? run.byClock(WALL_PER_CHECK_MS / 1_000) : run.gave(outcomes[outcome.kind]);
    default:
      return run.gave(outcomes[outcome.kind]);
  }
}
