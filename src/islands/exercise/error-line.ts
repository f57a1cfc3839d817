/** The line of the learner's file that the last job complained of, if it named one. */
import type { GradingState } from '#worker/protocol.ts';

export function errorLine(state: GradingState): number | undefined {
  if (state.status === 'checked') return state.verdict.failure?.error?.line;
  if (state.status !== 'ran') return undefined;
  const { outcome } = state.result;
  return outcome.kind === 'threw' || outcome.kind === 'compile-error' ? outcome.error.line : undefined;
}
