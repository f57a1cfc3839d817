/** Progress: what a log of events amounts to. */
import type { AttemptEvent } from './event.ts';

/** `accepted` once any attempt was; a later slip does not take it away. */
export type ExerciseStatus = 'new' | 'in-progress' | 'accepted';

export interface ExerciseProgress {
  readonly exerciseId: string;
  readonly status: ExerciseStatus;
  /** The text that last stood in the editor: of the latest draft or attempt, whichever came later. */
  readonly draft?: string;
  readonly tries: number;
  readonly lastAttempt?: AttemptEvent;
  readonly hintsOpened: number;
  readonly solutionShown: boolean;
  /** Instant of the first accepted attempt. */
  readonly acceptedAt?: string;
  /** Id of the latest event, so that exercises can be put in order of last touch. */
  readonly lastEventId: string;
}

export interface CheckOff {
  readonly target: string;
  readonly done: boolean;
  readonly at: string;
  readonly eventId: string;
}

export interface Progress {
  readonly exercises: ReadonlyMap<string, ExerciseProgress>;
  /** By target; the latest event of a target decides. */
  readonly checkOffs: ReadonlyMap<string, CheckOff>;
}

export const EMPTY_PROGRESS: Progress = { exercises: new Map(), checkOffs: new Map() };

export const statusOf = (progress: Progress, exerciseId: string): ExerciseStatus => progress.exercises.get(exerciseId)?.status ?? 'new';

export const isDone = (progress: Progress, target: string): boolean => progress.checkOffs.get(target)?.done ?? false;
