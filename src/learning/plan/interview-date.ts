/** The date that the learner prepares for, as the log last says it. */
import type { InterviewDate } from '../event.ts';
import type { LogEntry } from '../log-entry.ts';
import { mergeEvents } from '../merge-events.ts';

export interface KeptDate extends InterviewDate {
  /** ISO 8601 instant since which there is a date without a break: a change of it does not begin anew. */
  readonly setAt: string;
}

/**
 * @param entries in any order, any of them more than once
 * @returns undefined when none was ever set, or the last one was taken away
 */
export function interviewDate(entries: readonly LogEntry[]): KeptDate | undefined {
  const settings = mergeEvents(entries.filter(({ type }) => type === 'plan')).filter((event) => event.type === 'plan');
  const last = settings.at(-1);
  if (last === undefined || last.plan === null) return undefined;
  const first = settings[settings.findLastIndex(({ plan }) => plan === null) + 1] ?? last;
  return { ...last.plan, setAt: first.at };
}
