/** What was done with an exercise since an interview began. */
import { isWhole, type LogEntry } from '../log-entry.ts';

export interface ExerciseSince {
  /** Nothing was written: what stands in the editor is from before. */
  readonly isUntouched: boolean;
  readonly hintsOpened: number;
  readonly solutionShown: boolean;
  readonly accepted: boolean;
}

/** @param since id of the event that began the interview */
export function exerciseSince(entries: readonly LogEntry[], exerciseId: string, since: string): ExerciseSince {
  const later = entries.filter((entry) => entry.id > since && 'exerciseId' in entry && entry.exerciseId === exerciseId);
  const reveals = later.flatMap((entry) => (entry.type === 'reveal' ? [entry] : []));
  return {
    isUntouched: !later.some(({ type }) => type === 'draft' || type === 'attempt'),
    hintsOpened: Math.max(0, ...reveals.map(({ rung }) => rung)),
    solutionShown: reveals.some(({ what }) => what === 'solution'),
    accepted: later.some((entry) => entry.type === 'attempt' && isWhole(entry) && entry.verdict.status === 'accepted'),
  };
}
