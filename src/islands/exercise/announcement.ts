/** What a screen reader is told when the job of the page changes: short, and once. */
import { verdictNotes } from '#islands/exercise/verdict-notes.ts';
import { runHeadline } from '#islands/exercise/run-headline.ts';
import { queryHeadline } from '#islands/sql/query-headline.ts';
import type { GradingState } from '#worker/protocol.ts';

export function announcement(state: GradingState): string {
  switch (state.status) {
    case 'idle':
      return '';
    case 'running':
      return state.job === 'check' ? 'Checking.' : 'Running.';
    case 'checked': {
      const { checks } = state.verdict;
      const passed = checks.filter((check) => check.passed).length;
      return `${verdictNotes(state.verdict).first}${checks.length === 0 ? '' : ` ${passed} of ${checks.length} checks pass.`}`;
    }
    case 'ran':
      return runHeadline(state.result);
    case 'queried':
      return queryHeadline(state.result);
    case 'stopped':
      return 'Stopped. Nothing was recorded.';
    case 'crashed':
      return 'Grading broke off. Your code is kept.';
  }
}
