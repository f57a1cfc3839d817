/** What a log shows of each question and exercise: how well it went, and how well it is remembered by now. */
import type { ReviewRating } from '../event.ts';
import type { LogEntry } from '../log-entry.ts';
import { mergeEvents } from '../merge-events.ts';
import { memoriesOf } from '../review/memories-of.ts';
import { reviewsOf } from '../review/reviews-of.ts';
import { recallAt } from '../review/scheduler.ts';
import { exerciseTarget, questionTarget } from '../target.ts';

export interface Evidence {
  /** How well it went, 0 to 1; 0 for an exercise that was tried and never accepted. */
  readonly quality: number;
  /** The chance that it is remembered, 0 to 1. */
  readonly recall: number;
  /** Quality times recall. */
  readonly mastery: number;
}

/** What an exercise is worth by its latest review; its first acceptance is good without help, hard with hints, again with the solution. */
export const EXERCISE_QUALITY: Readonly<Record<ReviewRating, number>> = { again: 0.3, hard: 0.7, good: 1, easy: 1 };

/**
 * @param entries in any order, any of them more than once
 * @param at ISO 8601 instant
 * @returns by target; what was never tried is not in it
 */
export function evidenceOf(entries: readonly LogEntry[], at: string): ReadonlyMap<string, Evidence> {
  const memories = memoriesOf(entries);
  const evidence = new Map<string, Evidence>();
  for (const [target, quality] of qualitiesOf(entries)) {
    const recall = recallAt(memories.get(target), at);
    evidence.set(target, { quality, recall, mastery: quality * recall });
  }
  return evidence;
}

/** Of everything that was tried. */
function qualitiesOf(entries: readonly LogEntry[]): ReadonlyMap<string, number> {
  const qualities = new Map<string, number>();
  for (const entry of mergeEvents(entries)) {
    if (entry.type === 'attempt') qualities.set(exerciseTarget(entry.exerciseId), 0);
    if (entry.type !== 'answer') continue;
    const target = questionTarget(entry.questionId);
    qualities.set(target, afterAnswer(qualities.get(target) ?? 0, entry));
  }
  for (const [target, reviews] of reviewsOf(entries)) {
    const latest = reviews.at(-1);
    if (target.startsWith(exerciseTarget('')) && latest !== undefined) qualities.set(target, EXERCISE_QUALITY[latest.rating]);
  }
  return qualities;
}

/** Said well, an answer never counts for less than the one before it: a point left out in one telling is not yet a point forgotten. */
function afterAnswer(before: number, { score, rating }: { readonly score: number; readonly rating: ReviewRating }): number {
  const said = score / 100;
  return rating === 'good' || rating === 'easy' ? Math.max(before, said) : said;
}
