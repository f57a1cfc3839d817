/** The review that an exercise was opened for, where the address says so. */
import { useMemo } from 'react';
import { readReview } from '#islands/exercise/read-variant.ts';
import { useAddressSearch } from '#islands/exercise/use-variant.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { type ExerciseReview, exerciseReview } from '#learning/review/exercise-review.ts';

export type OpenReview = Exclude<ExerciseReview, { readonly status: 'new' }> & { readonly exerciseId: string; readonly variant: number };

export function useExerciseReview(exerciseId: string, variant: number | undefined): OpenReview | undefined {
  const isAsked = readReview(useAddressSearch());
  const state = useProgress();
  const entries = state.status === 'loading' ? undefined : state.entries;
  return useMemo(() => {
    if (!isAsked || variant === undefined || entries === undefined) return undefined;
    const review = exerciseReview(entries, exerciseId, variant);
    return review.status === 'new' ? undefined : { ...review, exerciseId, variant };
  }, [isAsked, entries, exerciseId, variant]);
}
