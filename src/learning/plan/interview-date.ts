/** The date that the learner prepares for, as the log last says it. */
import type { InterviewDate } from '../event.ts';
import type { LogEntry } from '../log-entry.ts';
import { mergeEvents } from '../merge-events.ts';

export interface KeptDate extends InterviewDate {
  /** ISO 8601 instant at which it was set. */
  readonly setAt: string;
}

/**
 * @param entries in any order, any of them more than once
 * @returns undefined when none was ever set, or the last one was taken away
 */
export function interviewDate(entries: readonly LogEntry[]): KeptDate | undefined {
  const last = mergeEvents(entries.filter(({ type }) => type === 'plan')).at(-1);
  if (last?.type !== 'plan' || last.plan === null) return undefined;
  return { ...last.plan, setAt: last.at };
}
