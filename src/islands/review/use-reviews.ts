/** The learner's reviews as they stand now, worked out once for each change of the log. */
import { useMemo } from 'react';
import { localDay } from '#islands/state/local-day.ts';
import { useNow } from '#islands/state/use-now.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { memoriesOf } from '#learning/review/memories-of.ts';
import { dueOf, type Moment, type QueueItem, type Remembered, remembered } from '#learning/review/review-queue.ts';

export interface Reviews {
  readonly moment: Moment;
  /** Worst first. */
  readonly known: readonly Remembered[];
  readonly due: readonly Remembered[];
}

/** To be used after loading only. */
export function useReviews(items: readonly QueueItem[], entries: readonly LogEntry[]): Reviews {
  const now = useNow();
  return useMemo(() => {
    const moment: Moment = { at: now.toISOString(), dayOf: localDay };
    const known = remembered(items, memoriesOf(entries), moment);
    return { moment, known, due: dueOf(known, moment) };
  }, [items, entries, now]);
}
