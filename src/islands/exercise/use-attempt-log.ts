/** What progress knows of one exercise. */
import { type ExerciseProgress, statusOf } from '#learning/progress.ts';
import type { AttemptEvent, DraftEvent } from '#learning/event.ts';
import { isWhole, type LogEntry } from '#learning/log-entry.ts';
import type { KeptDraft } from '#islands/exercise/history-items.ts';
import { unpackHistory } from '#islands/state/progress.ts';
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { useEffect, useMemo } from 'react';

export interface AttemptLog {
  readonly draft: ExerciseProgress['draft'] | undefined;
  /** How many attempts there are. */
  readonly tries: number;
  readonly lastAttempt: AttemptEvent | undefined;
  /** All of them, once their texts were fetched from the archive; until then those that are at hand. */
  readonly attempts: readonly AttemptEvent[];
  /** Whether `attempts` are all. */
  readonly whole: boolean;
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
  const entries = state.status === 'loading' ? NONE : state.entries;
  const { attempts, drafts, bare } = useMemo(() => ofExercise(entries, exerciseId), [entries, exerciseId]);
  useEffect(() => {
    if (bare) void unpackHistory(exerciseId);
  }, [bare, exerciseId]);
  const earlierDrafts = useMemo(() => {
    const tried = new Set(attempts.map((attempt) => attempt.source));
    return drafts.filter(({ source }) => source !== known?.draft && !tried.has(source)).map(({ at, source }) => ({ at, source }));
  }, [attempts, drafts, known]);
  return {
    draft: known?.draft,
    tries: known?.tries ?? 0,
    lastAttempt: known?.lastAttempt,
    attempts,
    whole: state.status !== 'loading' && !bare,
    earlierDrafts,
    hintsOpened: known?.hintsOpened ?? 0,
    solutionShown: known?.solutionShown ?? false,
    accepted: statusOf(progress, exerciseId) === 'accepted',
  };
}

function ofExercise(entries: readonly LogEntry[], exerciseId: string) {
  const attempts: AttemptEvent[] = [];
  const drafts: DraftEvent[] = [];
  let bare = false;
  for (const entry of entries) {
    if (!('exerciseId' in entry) || entry.exerciseId !== exerciseId) continue;
    if (!isWhole(entry)) bare = true;
    else if (entry.type === 'attempt') attempts.push(entry);
    else if (entry.type === 'draft') drafts.push(entry);
  }
  return { attempts, drafts, bare };
}

const NONE: readonly LogEntry[] = [];
