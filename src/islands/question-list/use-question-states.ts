/** How far the learner is with each question, worked out once for all the islands of a page. */
import { localDay } from '#islands/state/local-day.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { type QuestionState, questionStates } from '#learning/question-states.ts';

export type QuestionStates = ReadonlyMap<string, QuestionState>;

/** @returns undefined while loading */
export function useQuestionStates(): QuestionStates | undefined {
  const state = useProgress();
  return state.status === 'loading' ? undefined : statesOf(state.entries);
}

let latest: { readonly entries: readonly LogEntry[]; readonly day: string; readonly states: QuestionStates } | undefined;

function statesOf(entries: readonly LogEntry[]): QuestionStates {
  const now = new Date();
  const day = localDay(now);
  if (latest?.entries !== entries || latest.day !== day)
    latest = { entries, day, states: questionStates(entries, { at: now.toISOString(), dayOf: localDay }) };
  return latest.states;
}
