/** What the interview room has for the learner today. */
import type { LogEntry } from '#learning/log-entry.ts';
import { daysFrom } from '#learning/calendar-day.ts';
import { interviewDate } from '#learning/plan/interview-date.ts';
import { memoriesOf } from '#learning/review/memories-of.ts';
import type { Moment } from '#learning/review/review-queue.ts';
import { questionTarget } from '#learning/target.ts';

export interface RoomQuestion {
  readonly id: string;
  readonly number: number;
  readonly href: string;
}

export interface RoomDay {
  /** Questions and exercises that are due for review. */
  readonly due: number;
  /** Questions that were answered at least once. */
  readonly answered: number;
  /** The first that was never answered. */
  readonly next: RoomQuestion | undefined;
  /** Of the interview: `2026-12-04`. */
  readonly date: string | undefined;
  /** Until then; 0 on the day itself, negative after it. */
  readonly daysLeft: number | undefined;
}

/** @param targets of everything in the content; an item of the log that is no longer in it is passed over */
export function roomDay(
  entries: readonly LogEntry[],
  questions: readonly RoomQuestion[],
  targets: readonly string[],
  { at, dayOf }: Moment,
): RoomDay {
  const memories = memoriesOf(entries);
  const today = dayOf(at);
  const untried = questions.filter(({ id }) => !memories.has(questionTarget(id)));
  const date = interviewDate(entries)?.date;
  return {
    due: targets.flatMap((target) => memories.get(target) ?? []).filter(({ dueAt }) => dayOf(dueAt) <= today).length,
    answered: questions.length - untried.length,
    next: untried[0],
    date,
    daysLeft: date === undefined ? undefined : daysFrom(today, date),
  };
}
