/** Questions that progress suggests for a sheet: due for review, or weak. */
import { useMemo } from 'react';
import { localDay } from '#islands/state/local-day.ts';
import { useNow } from '#islands/state/use-now.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { evidenceOf } from '#learning/readiness/evidence.ts';
import { memoriesOf } from '#learning/review/memories-of.ts';
import type { ListedQuestion } from './SheetsRoom.tsx';

/** Below it a question that was answered counts as weak. */
const WEAK_BELOW = 0.6;

export interface Suggested {
  readonly due: readonly string[];
  readonly weak: readonly string[];
}

/** @returns undefined while progress is loading */
export function useSuggested(questions: readonly ListedQuestion[]): Suggested | undefined {
  const state = useProgress();
  const now = useNow();
  const entries = state.status === 'loading' ? undefined : state.entries;
  return useMemo(() => {
    if (entries === undefined) return undefined;
    const [memories, evidence] = [memoriesOf(entries), evidenceOf(entries, now.toISOString())];
    const idsOf = (wanted: (target: string) => boolean) => questions.filter(({ target }) => wanted(target)).map(({ id }) => id);
    const isDue = (target: string): boolean => {
      const memory = memories.get(target);
      return memory !== undefined && localDay(memory.dueAt) <= localDay(now);
    };
    return { due: idsOf(isDue), weak: idsOf((target) => (evidence.get(target)?.mastery ?? 1) < WEAK_BELOW) };
  }, [entries, questions, now]);
}
