/**
 * When something that was learnt is due again, by FSRS, the free spaced repetition scheduler.
 *
 * The only file that imports ts-fsrs. Its chance is switched off, and its steps of minutes too: what comes back here is a question or an
 * exercise, not a word, and it comes back on another day.
 *
 * @see https://github.com/open-spaced-repetition/ts-fsrs and, for the model, Ye, Su, Cao, KDD 2022, https://doi.org/10.1145/3534678.3539081
 */
import { type Card, createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import type { ReviewRating } from '../event.ts';

// On loading it adds methods to every date, which would turn up wherever the fields of one are listed. It has no need of them itself.
for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) Reflect.deleteProperty(Date.prototype, name);

/** The share of reviews that shall succeed: an item is due when its recall has fallen to it. */
export const WANTED_RECALL = 0.9;
const LONGEST_INTERVAL_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What is known of how well one thing is remembered. */
export interface Memory {
  /** ISO 8601 instant of the latest review. */
  readonly reviewedAt: string;
  /** ISO 8601 instant, a whole number of days after the latest review: the one nearest to when recall has fallen to `WANTED_RECALL`. */
  readonly dueAt: string;
  /** Days until recall falls to 90 per cent. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  readonly reviews: number;
  /** How often it was forgotten after it had been known. */
  readonly lapses: number;
}

export interface Review {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly rating: ReviewRating;
}

const scheduler = fsrs({
  request_retention: WANTED_RECALL,
  maximum_interval: LONGEST_INTERVAL_DAYS,
  enable_fuzz: false,
  enable_short_term: false,
});

const GRADES: Readonly<Record<ReviewRating, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** @param before undefined when it was never reviewed */
export function afterReview(before: Memory | undefined, { at, rating }: Review): Memory {
  // A review that reaches us out of order, from a device whose clock runs ahead, counts as made at once after the one before.
  const when = new Date(Math.max(Date.parse(at), Date.parse(before?.reviewedAt ?? at)));
  const { card } = scheduler.next(before === undefined ? createEmptyCard(when) : cardOf(before), when, GRADES[rating]);
  return {
    reviewedAt: when.toISOString(),
    dueAt: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    reviews: card.reps,
    lapses: card.lapses,
  };
}

/** @param reviews in the order in which they were made */
export const memoryOf = (reviews: readonly Review[]): Memory | undefined =>
  reviews.reduce<Memory | undefined>((memory, review) => afterReview(memory, review), undefined);

/**
 * The chance that it is remembered.
 *
 * @param at ISO 8601 instant; one before the latest review counts as that review's
 * @returns 0 to 1; 0 for what was never reviewed
 */
export function recallAt(memory: Memory | undefined, at: string): number {
  if (memory === undefined) return 0;
  // The library's own function of a card counts whole days only.
  const days = Math.max(0, Date.parse(at) - Date.parse(memory.reviewedAt)) / DAY_MS;
  return scheduler.forgetting_curve(days, memory.stability);
}

/** What of a memory tells how it will fade. */
export type Strength = Pick<Memory, 'stability' | 'difficulty'>;

/**
 * The strength that `afterReview` gives, without its dates: much faster, for those who look at many possible reviews.
 *
 * @param before undefined when it was never reviewed
 * @param days from the review before to this one, whole ones by the calendar in UTC
 */
export const strengthAfter = (before: Strength | undefined, days: number, rating: ReviewRating): Strength =>
  scheduler.next_state(before ?? null, days, GRADES[rating]);

/** @param days since the latest review, at least 0 */
export const recallAfter = ({ stability }: Strength, days: number): number => scheduler.forgetting_curve(days, stability);

export const isDue = (memory: Memory, at: string): boolean => Date.parse(memory.dueAt) <= Date.parse(at);

function cardOf({ reviewedAt, dueAt, stability, difficulty, reviews, lapses }: Memory): Card {
  const [last, due] = [new Date(reviewedAt), new Date(dueAt)];
  return {
    due,
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: Math.round((due.getTime() - last.getTime()) / DAY_MS),
    learning_steps: 0,
    reps: reviews,
    lapses,
    state: State.Review,
    last_review: last,
  };
}
