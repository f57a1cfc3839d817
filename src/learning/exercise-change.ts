/** Whether an exercise has changed since the learner's code was accepted, and what is known of the change. */
import type { AttemptEvent } from './event.ts';

/** A change as the exercise's own file tells it. */
export interface ToldChange {
  /** Day of the change in UTC, `YYYY-MM-DD`. */
  readonly on: string;
  /** One sentence to the learner. */
  readonly what: string;
}

/** The exercise as it stands now. */
export interface PresentExercise {
  readonly contentHash: string;
  readonly changes: readonly ToldChange[];
}

export interface ExerciseChange {
  /** The code that was accepted last, before the change. */
  readonly source: string;
  /** When it was accepted, ISO 8601. */
  readonly acceptedAt: string;
  /** What was told of since that day, oldest first; empty where only texts were corrected. */
  readonly told: readonly ToldChange[];
}

/**
 * @param attempts of one exercise, oldest first
 * @returns `undefined` when nothing was accepted yet, or the exercise is the same, or has been tried since it changed
 */
export function exerciseChange(attempts: readonly AttemptEvent[], { contentHash, changes }: PresentExercise): ExerciseChange | undefined {
  if (attempts.some(({ verdict }) => verdict.contentHash === contentHash)) return undefined;
  const accepted = attempts.findLast(({ verdict }) => verdict.status === 'accepted');
  if (accepted === undefined) return undefined;
  const day = accepted.at.slice(0, 10);
  const told = changes.filter(({ on }) => on >= day).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return { source: accepted.source, acceptedAt: accepted.at, told };
}
