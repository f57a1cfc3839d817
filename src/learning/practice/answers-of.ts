/** The answers that a log holds to one question, and what they have in common. */
import type { AnswerEvent } from '../event.ts';
import type { LogEntry } from '../log-entry.ts';
import { mergeEvents } from '../merge-events.ts';

/** @param entries in any order, any of them more than once @returns oldest first */
export const answersOf = (entries: readonly LogEntry[], questionId: string): readonly AnswerEvent[] =>
  mergeEvents(entries).filter((entry): entry is AnswerEvent => entry.type === 'answer' && entry.questionId === questionId);

export interface MissedPoint {
  /** Place of the key point, from 0. */
  readonly place: number;
  readonly times: number;
}

/** Key points that were left out at least once, the one left out most often first; of equals the earlier one. */
export function missedPoints(answers: readonly Pick<AnswerEvent, 'said'>[], points: number): readonly MissedPoint[] {
  return Array.from({ length: points }, (_, place) => ({ place, times: answers.filter(({ said }) => !said.includes(place)).length }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times || a.place - b.place);
}
