/** Days on which nothing was practised although there was a plan. */
import { timeOfId } from '../backup-due.ts';
import type { LogEntry } from '../log-entry.ts';
import { dayAfter, daysFrom } from '../calendar-day.ts';

/** What counts as practice. */
const PRACTICE: ReadonlySet<LogEntry['type']> = new Set(['answer', 'review', 'attempt', 'mock-item']);

/** What was done, and when: the day is the learner's own, so it is found where the time zone is known. */
export interface Days {
  readonly today: string;
  /** The learner's calendar day of an instant. */
  readonly dayOf: (instant: string) => string;
}

export const practised = (entries: readonly LogEntry[], { dayOf }: Pick<Days, 'dayOf'>): ReadonlySet<string> =>
  new Set(entries.filter(({ type }) => PRACTICE.has(type)).map((entry) => dayOf(instantOf(entry))));

/** What lies in the archive has left its instant there; its id still tells it. */
const instantOf = (entry: LogEntry): string => ('at' in entry ? entry.at : new Date(timeOfId(entry.id)).toISOString());

/**
 * The day on which the plan was set is not counted, since it may have been late, and today is not over.
 *
 * @param setAt ISO 8601 instant at which the plan was set
 * @returns in order; none after the day before today
 */
export function missedDays(setAt: string, entries: readonly LogEntry[], { today, dayOf }: Days): readonly string[] {
  const setOn = dayOf(setAt);
  const done = practised(entries, { dayOf });
  const between = Math.max(0, daysFrom(setOn, today) - 1);
  return Array.from({ length: between }, (_, ahead) => dayAfter(setOn, ahead + 1)).filter((day) => !done.has(day));
}
