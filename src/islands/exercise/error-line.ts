/** The line of the learner's file that the last job complained of, if it named one. */
import { headlineLine } from '#islands/exercise/verdict-notes.ts';
import type { GradingState } from '#worker/protocol.ts';

export function errorLine(state: GradingState): number | undefined {
  if (state.status === 'checked') return headlineLine(state.verdict);
  if (state.status !== 'ran' && state.status !== 'queried') return undefined;
  // The lines of a Scratch query are none of the file's.
  if (state.status === 'queried' && state.asked.from === 'scratch') return undefined;
  const { outcome } = state.result;
  return outcome.kind === 'threw' || outcome.kind === 'compile-error' ? outcome.error.line : undefined;
}
