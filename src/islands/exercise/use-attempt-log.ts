/** What progress knows of one exercise. */
import { type ExerciseProgress, statusOf } from '#learning/progress.ts';
import type { AttemptEvent } from '#learning/event.ts';
import type { KeptDraft } from '#islands/exercise/history-items.ts';
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { useMemo } from 'react';

export interface AttemptLog {
  readonly draft: ExerciseProgress['draft'] | undefined;
  readonly attempts: readonly AttemptEvent[];
  /** Drafts of earlier visits that no attempt holds. */
  readonly earlierDrafts: readonly KeptDraft[];
  readonly hintsOpened: number;
  readonly solutionShown: boolean;
  readonly accepted: boolean;
}

export function useAttemptLog(exerciseId: string): AttemptLog {
  const state = useProgress();
  const progress = progressOf(state);
  const known = progress.exercises.get(exerciseId);
  const events = state.status === 'loading' ? undefined : state.events;
  const earlierDrafts = useMemo(() => {
    const own = (events ?? []).filter((event) => event.type === 'draft').filter((event) => event.exerciseId === exerciseId);
    const tried = new Set(known?.attempts.map((attempt) => attempt.source));
    return own.filter(({ source }) => source !== known?.draft && !tried.has(source)).map(({ at, source }) => ({ at, source }));
  }, [events, known, exerciseId]);
  return {
    draft: known?.draft,
    attempts: known?.attempts ?? NONE,
    earlierDrafts,
    hintsOpened: known?.hintsOpened ?? 0,
    solutionShown: known?.solutionShown ?? false,
    accepted: statusOf(progress, exerciseId) === 'accepted',
  };
}

const NONE: readonly AttemptEvent[] = [];
