/**
 * An exercise in a mock interview begins anew: with its starter, whatever stood in the editor before, and with its hints and its solution
 * closed. The earlier text stays in the history.
 */
import { useEffect, useMemo } from 'react';
import { useProgress } from '#islands/state/use-progress.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { type ExerciseSince, exerciseSince } from '#learning/mock/exercise-since.ts';
import { interviewsOf } from '#learning/mock/session.ts';
import { useMockId } from './use-mock-id.ts';

interface Editor {
  readonly exerciseId: string;
  readonly starter: string;
  readonly source: string;
  /** The newest text in the log. */
  readonly stored: string | undefined;
  /** Puts another text in the place of the present one, which is kept. */
  readonly replace: (text: string) => void;
}

/** @returns what was done here since the interview began; undefined when the address names none that asks for this exercise */
export function useMockExercise({ exerciseId, starter, source, stored, replace }: Editor): ExerciseSince | undefined {
  const mockId = useMockId();
  const state = useProgress();
  const entries = state.status === 'loading' ? NOTHING : state.entries;
  const since = useMemo(() => sinceStart(entries, mockId, exerciseId), [entries, mockId, exerciseId]);
  // Only a text that came from the log gives way, never one that was typed here before the log was read.
  const holdsOldText = since?.isUntouched === true && source === stored && source !== starter;
  useEffect(() => {
    if (holdsOldText) replace(starter);
  });
  return since;
}

function sinceStart(entries: readonly LogEntry[], mockId: string | undefined, exerciseId: string): ExerciseSince | undefined {
  if (mockId === undefined) return undefined;
  const interview = interviewsOf(entries).find((one) => one.mockId === mockId);
  const item = interview?.items.find((one) => one.kind === 'exercise' && one.id === exerciseId);
  if (interview === undefined || item === undefined) return undefined;
  const since = exerciseSince(entries, exerciseId, interview.startId);
  const isOver = item.left !== undefined || interview.endedAt !== undefined;
  return isOver ? { ...since, isUntouched: false } : since;
}

const NOTHING: readonly LogEntry[] = [];
