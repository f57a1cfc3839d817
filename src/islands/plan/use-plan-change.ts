/** Setting, changing and removing the plan: each at once, and each can be undone. */
import { useState } from 'react';
import { record } from '#islands/state/progress.ts';
import type { InterviewDate } from '#learning/event.ts';

export type PlanChange = 'made' | 'changed' | 'removed' | 'undone';

/** What was done last on this page, with what it takes to undo it. */
export interface DoneChange {
  readonly what: PlanChange;
  readonly before?: InterviewDate | null;
  /** Counts the changes, so that the same words twice are news. */
  readonly count: number;
}

export function usePlanChange(kept: InterviewDate | undefined) {
  const [done, setDone] = useState<DoneChange>();
  const keep = (plan: InterviewDate | null, what: PlanChange, before?: InterviewDate | null) => {
    void record({ type: 'plan', plan });
    setDone({ what, count: (done?.count ?? 0) + 1, ...(before !== undefined && { before }) });
  };
  const change = (plan: InterviewDate | null) => {
    const before = kept === undefined ? null : { date: kept.date, minutes: kept.minutes };
    keep(plan, whatOf(plan, before), before);
  };
  const undo = () => {
    if (done?.before !== undefined) keep(done.before, 'undone');
  };
  return { done, change, undo };
}

function whatOf(plan: InterviewDate | null, before: InterviewDate | null): PlanChange {
  if (plan === null) return 'removed';
  return before === null ? 'made' : 'changed';
}
