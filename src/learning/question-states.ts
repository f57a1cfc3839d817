/** How far the learner is with each question: its last score, and whether it is due. */
import type { LogEntry } from './log-entry.ts';
import { mergeEvents } from './merge-events.ts';
import type { Moment } from './review/review-queue.ts';
import { afterReview, type Memory } from './review/scheduler.ts';

export type QuestionStatus = 'untried' | 'due' | 'practised';

export interface QuestionState {
  readonly status: Exclude<QuestionStatus, 'untried'>;
  /** Of the latest answer, 0 to 100. */
  readonly score: number;
  /** Day in the learner's calendar. */
  readonly dueOn: string;
}

/**
 * @param entries in any order, any of them more than once
 * @returns by id of the question; one that was never answered is not in it
 */
export function questionStates(entries: readonly LogEntry[], { at, dayOf }: Moment): ReadonlyMap<string, QuestionState> {
  const known = new Map<string, { readonly memory: Memory; readonly score: number }>();
  for (const entry of mergeEvents(entries)) {
    if (entry.type !== 'answer') continue;
    known.set(entry.questionId, { memory: afterReview(known.get(entry.questionId)?.memory, entry), score: entry.score });
  }
  const today = dayOf(at);
  return new Map(
    [...known].map(([id, { memory, score }]) => {
      const dueOn = dayOf(memory.dueAt);
      return [id, { status: dueOn <= today ? 'due' : 'practised', score, dueOn }];
    }),
  );
}
