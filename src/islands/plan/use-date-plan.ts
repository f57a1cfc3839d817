/** The learner's plan as it stands today, worked out once for each change of the log. */
import { useMemo } from 'react';
import { localDay } from '#islands/state/local-day.ts';
import { useNow } from '#islands/state/use-now.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { SCORECARD } from '#learning/mock/scorecard.ts';
import { interviewDate, type KeptDate } from '#learning/plan/interview-date.ts';
import { missedDays } from '#learning/plan/missed-days.ts';
import { type DatePlan, type PlanItem, planToDate } from '#learning/plan/plan-to-date.ts';
import type { Dimension } from '#learning/review/review-item.ts';
import { memoriesOf } from '#learning/review/memories-of.ts';

export interface PlanOfToday {
  readonly kept: KeptDate;
  readonly plan: DatePlan;
  readonly today: string;
  readonly missed: readonly string[];
  /** What was reviewed today. */
  readonly done: readonly PlanItem[];
}

/** To be used after loading only. Undefined while there is no date to prepare for. */
export function useDatePlan(items: readonly PlanItem[], entries: readonly LogEntry[]): PlanOfToday | undefined {
  const today = localDay(useNow());
  const found = useMemo(() => factsOf(items, entries, today), [items, entries, today]);
  // The plan takes the longest by far, and most events change nothing that it is made of.
  const key = JSON.stringify(found === undefined ? null : [found.kept.date, found.kept.minutes, [...found.memories], [...found.doneToday]]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all of `found` that the plan is made of.
  const plan = useMemo(() => found && planToDate({ ...found.kept, today, items, ...found, weightOf }), [items, today, key]);
  if (found === undefined || plan === undefined) return undefined;
  return { kept: found.kept, plan, today, missed: found.missed, done: found.done };
}

function factsOf(items: readonly PlanItem[], entries: readonly LogEntry[], today: string) {
  const kept = interviewDate(entries);
  if (kept === undefined) return undefined;
  const memories = memoriesOf(entries);
  const done = items.filter(({ target }) => {
    const memory = memories.get(target);
    return memory !== undefined && localDay(memory.reviewedAt) === today;
  });
  const doneToday = new Set(done.map(({ target }) => target));
  return { kept, memories, done, doneToday, missed: missedDays(kept.setAt, entries, { today, dayOf: localDay }) };
}

/** As much as the hiring scorecard gives to what the item is mainly about. */
const weightOf = ({ dimensions: [main] }: PlanItem): number => SCORECARD[main as Dimension];

export const minutesIn = (items: readonly PlanItem[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);
