/** What the work on an exercise in a mock interview is worth. */
import type { AttemptEvent } from '../event.ts';
import { isWhole, type LogEntry } from '../log-entry.ts';

/** Taken off for each hint that was opened. */
export const HINT_COSTS = 10;

export type ExerciseWork =
  /** Not checked since the start. */
  { readonly kind: 'untried' } | { readonly kind: 'tried'; readonly score: number };

interface Asked {
  readonly exerciseId: string;
  readonly variant: number | undefined;
  /** Id of the event that began the interview: what came before it does not count. */
  readonly since: string;
}

/**
 * Accepted is worth 100, anything else the share of the checks' points that passed, in the best attempt with the data of the interview.
 * Each hint opened since the start takes off 10; with the solution opened it is worth 0. What was opened after the acceptance is free.
 *
 * @param entries in order of their ids
 * @returns a score in whole points, 0 to 100
 */
export function exerciseWork(entries: readonly LogEntry[], { exerciseId, variant, since }: Asked): ExerciseWork {
  let best = -1;
  let sawSolution = false;
  const hints = new Set<number>();
  for (const entry of entries) {
    if (entry.id <= since || !isWhole(entry) || !('exerciseId' in entry) || entry.exerciseId !== exerciseId) continue;
    if (entry.type === 'reveal' && best < 100) {
      if (entry.what === 'solution') sawSolution = true;
      else hints.add(entry.rung);
    }
    if (entry.type === 'attempt' && entry.verdict.variant === variant) best = Math.max(best, worthOf(entry));
  }
  if (best < 0) return { kind: 'untried' };
  return { kind: 'tried', score: sawSolution ? 0 : Math.max(0, Math.round(best - HINT_COSTS * hints.size)) };
}

function worthOf({ verdict: { status, checks } }: AttemptEvent): number {
  if (status === 'accepted') return 100;
  // A check that passed has 1 point, any other none.
  const passed = checks.reduce((sum, { points }) => sum + points, 0);
  // With every check passed it may still be inconclusive, and what was not accepted is not worth all points.
  return checks.length === 0 ? 0 : Math.min(99, (100 * passed) / checks.length);
}
