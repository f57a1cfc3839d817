/** The reviews that a log holds, of questions and of exercises, each under its target. */
import type { ReviewRating } from '../event.ts';
import type { LogEntry } from '../log-entry.ts';
import { mergeEvents } from '../merge-events.ts';
import { exerciseTarget, questionTarget } from '../target.ts';
import type { Review } from './scheduler.ts';

/**
 * An answered question is a review by the rating that was given. An exercise is reviewed first when it is accepted for the first time, and
 * then by what says so; the first rating follows from the help that was taken.
 *
 * @param entries in any order, any of them more than once
 * @returns by target, in order of the events
 */
export function reviewsOf(entries: readonly LogEntry[]): ReadonlyMap<string, readonly Review[]> {
  const reviews = new Map<string, Review[]>();
  const help = new Map<string, ReviewRating>();
  const accepted = new Set<string>();
  const add = (target: string, review: Review): void => {
    const before = reviews.get(target);
    if (before === undefined) reviews.set(target, [review]);
    else before.push(review);
  };
  for (const entry of mergeEvents(entries)) {
    switch (entry.type) {
      case 'answer':
        add(questionTarget(entry.questionId), { at: entry.at, rating: entry.rating });
        break;
      case 'review':
        add(exerciseTarget(entry.exerciseId), { at: entry.at, rating: entry.rating });
        break;
      case 'reveal':
        if (entry.what === 'solution') help.set(entry.exerciseId, 'again');
        else if (!help.has(entry.exerciseId)) help.set(entry.exerciseId, 'hard');
        break;
      case 'attempt':
        // The archive leaves the first accepted attempt of an exercise whole.
        if (accepted.has(entry.exerciseId) || 'bare' in entry || entry.verdict.status !== 'accepted') break;
        accepted.add(entry.exerciseId);
        add(exerciseTarget(entry.exerciseId), { at: entry.at, rating: help.get(entry.exerciseId) ?? 'good' });
        break;
    }
  }
  return reviews;
}
