/** What a query came to, as one sentence. */
import { plainText } from '#graders/format.ts';
import { WALL_PER_CHECK_MS } from '#graders/limits.ts';
import type { VerdictWords } from '#islands/exercise/headline-of.ts';
import type { query as english } from '#languages/en/query.ts';
import type { Sentence } from '#languages/sentence.ts';
import type { QueryRun } from '#worker/protocol.ts';

export type QueryWords = typeof english;

interface HeadlineWords {
  readonly headline: QueryWords['headline'];
  readonly outcomes: VerdictWords['outcomes'];
}

export function queryHeadline({ outcome }: QueryRun, { headline, outcomes }: HeadlineWords): Sentence {
  switch (outcome.kind) {
    case 'returned':
      return outcome.total === 0 ? headline.noRows : headline.rows(outcome.total, outcome.columns.length);
    case 'compile-error':
      return headline.refused(withStop(outcome.error.message), outcome.error.line);
    case 'threw':
      return headline.brokeOff(withStop(outcome.error.message), outcome.error.line);
    case 'invalid-result':
    case 'no-entry':
      return headline.noResult(withStop(outcome.reason));
    case 'timed-out':
      return outcome.limit.startsWith('wall') ? headline.byClock(WALL_PER_CHECK_MS / 1_000) : headline.bySteps;
    default:
      return headline.gave(outcomes[outcome.kind]);
  }
}

function withStop(message: string): string {
  const words = plainText(message);
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
