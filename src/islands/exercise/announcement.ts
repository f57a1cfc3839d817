/** What a screen reader is told when the job of the page changes: short, and once. */
import type { VerdictWords } from '#islands/exercise/headline-of.ts';
import { type RunWords, runHeadline } from '#islands/exercise/run-headline.ts';
import { verdictNotes } from '#islands/exercise/verdict-notes.ts';
import { type QueryWords, queryHeadline } from '#islands/sql/query-headline.ts';
import { say, sayAll, type Sentence } from '#languages/sentence.ts';
import type { GradingState } from '#worker/protocol.ts';

export interface AnnouncementWords {
  readonly verdict: VerdictWords;
  readonly run: RunWords['run'];
  readonly query: QueryWords['headline'];
}

export function announcement(state: GradingState, { verdict, run, query }: AnnouncementWords): Sentence {
  const { said, outcomes } = verdict;
  switch (state.status) {
    case 'idle':
      return [];
    case 'running':
      return say`${state.job === 'check' ? said.checking : said.running}`;
    case 'checked': {
      const { checks } = state.verdict;
      const passed = checks.filter((check) => check.passed).length;
      return sayAll(verdictNotes(state.verdict, verdict).first, checks.length === 0 ? [] : say`${said.passing(passed, checks.length)}`);
    }
    case 'ran':
      return runHeadline(state.result, { run, outcomes });
    case 'queried':
      return queryHeadline(state.result, { headline: query, outcomes });
    case 'stopped':
      return say`${said.stopped}`;
    case 'crashed':
      return say`${said.crashed}`;
  }
}
