import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReviewRating } from '../event.ts';
import { afterReview, isDue, type Memory, memoryOf, type Review, recallAt, WANTED_RECALL } from './scheduler.ts';

const RATINGS: readonly ReviewRating[] = ['again', 'hard', 'good', 'easy'];
const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-01-05T18:30:00Z');
const daysLater = (instant: string, days: number): string => new Date(Date.parse(instant) + days * DAY_MS).toISOString();
const daysOf = ({ reviewedAt, dueAt }: Memory): number => (Date.parse(dueAt) - Date.parse(reviewedAt)) / DAY_MS;

const rating = fc.constantFrom(...RATINGS);
/** Reviews with gaps of minutes to months, now and then a clock that was set back. */
const reviews = fc
  .array(fc.record({ rating, hours: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -48, max: 24 * 120 })) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) => {
    let at = START;
    return steps.map(({ rating, hours }): Review => {
      at += hours * 60 * 60 * 1000;
      return { rating, at: new Date(at).toISOString() };
    });
  });
const memory = reviews.map((all) => memoryOf(all) as Memory);

test('loading it leaves dates as they were: no new name, none that is listed', () => {
  const names = Object.getOwnPropertyNames(Date.prototype);
  for (const added of ['scheduler', 'diff', 'format', 'dueFormat']) expect(names).not.toContain(added);
  const listed: string[] = [];
  for (const name in new Date(START)) listed.push(name);
  expect(listed).toEqual([]);
});

describe('by hand', () => {
  // The default weights of FSRS 6 begin with the stability after a first review, in days: 0.212, 1.2931, 2.3065, 8.2956.
  test.each<readonly [ReviewRating, number, number]>([
    ['again', 0.212, 1],
    ['hard', 1.2931, 2],
    ['good', 2.3065, 3],
    ['easy', 8.2956, 8],
  ])('a first %s has stability %d and comes back after %d days', (first, stability, days) => {
    const known = afterReview(undefined, { at: '2026-01-05T18:30:00.000Z', rating: first });
    expect(known.stability).toBeCloseTo(stability, 4);
    expect(known).toMatchObject({ dueAt: daysLater('2026-01-05T18:30:00Z', days), reviews: 1, lapses: 0 });
  });
  test('forgotten after it was known is a lapse', () => {
    const known = memoryOf([
      { at: '2026-01-05T18:30:00Z', rating: 'good' },
      { at: '2026-01-08T18:30:00Z', rating: 'again' },
    ]);
    expect(known).toMatchObject({ reviews: 2, lapses: 1 });
  });
  test('nothing is remembered of what was never reviewed', () => {
    expect(memoryOf([])).toBeUndefined();
    expect(recallAt(undefined, '2026-01-05T18:30:00Z')).toBe(0);
  });
});

describe('laws', () => {
  test('a better rating never brings an earlier day', () => {
    fc.assert(
      fc.property(fc.option(memory, { nil: undefined }), fc.integer({ min: -2, max: 200 }), (before, days) => {
        const at = daysLater(before?.reviewedAt ?? new Date(START).toISOString(), days);
        const dues = RATINGS.map((rating) => Date.parse(afterReview(before, { at, rating }).dueAt));
        expect(dues).toEqual(dues.toSorted((a, b) => a - b));
        expect(dues[0]).toBeLessThan(dues[1] as number);
      }),
    );
  });

  test('recall is 1 at the review, falls from then on, and never reaches 0', () => {
    const days = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(memory, days, days, (known, some, more) => {
        expect(recallAt(known, known.reviewedAt)).toBe(1);
        const [sooner, later] = [some, some + more + 0.1].map((gap) => recallAt(known, daysLater(known.reviewedAt, gap))) as [
          number,
          number,
        ];
        expect(later).toBeGreaterThan(0);
        expect(later).toBeLessThanOrEqual(sooner);
      }),
    );
    fc.assert(fc.property(memory, (known) => recallAt(known, daysLater(known.reviewedAt, 1)) < 1));
  });

  test('recall has fallen to 0.9 after as many days as the stability says', () => {
    fc.assert(
      fc.property(
        memory,
        (known) => void expect(recallAt(known, daysLater(known.reviewedAt, known.stability))).toBeCloseTo(WANTED_RECALL, 5),
      ),
    );
  });

  test('it is due on the whole day nearest to that, at least one on, and at most three later for the sake of better ratings', () => {
    fc.assert(
      fc.property(memory, (known) => {
        const nearest = Math.max(1, Math.min(365, Math.round(known.stability)));
        expect(Number.isInteger(daysOf(known))).toBe(true);
        expect(daysOf(known)).toBeGreaterThanOrEqual(nearest);
        expect(daysOf(known)).toBeLessThanOrEqual(nearest + 3);
      }),
    );
  });

  test('due from its instant on, however the instant is written', () => {
    fc.assert(
      fc.property(memory, (known) => {
        expect(isDue(known, daysLater(known.dueAt, 0))).toBe(true);
        expect(isDue(known, known.dueAt.replace('.000Z', 'Z'))).toBe(true);
        expect(isDue(known, new Date(Date.parse(known.dueAt) - 1).toISOString())).toBe(false);
      }),
    );
  });

  test('a clock that was set back breaks nothing: time never runs backwards in a memory', () => {
    fc.assert(
      fc.property(memory, rating, fc.integer({ min: 0, max: 4000 }), (before, rating, days) => {
        const known = afterReview(before, { at: daysLater(before.reviewedAt, -days), rating });
        expect(known.reviewedAt).toBe(before.reviewedAt);
        expect(known.reviews).toBe(before.reviews + 1);
        expect(recallAt(known, daysLater(known.reviewedAt, -days))).toBe(1);
        for (const number of [known.stability, known.difficulty]) expect(Number.isFinite(number) && number > 0).toBe(true);
      }),
    );
  });

  test('no change of the clock in spring or autumn moves it: a day is 24 hours', () => {
    // 29 March and 25 October 2026 in Europe, 8 March and 1 November in America.
    for (const at of ['2026-03-28T23:30:00.000Z', '2026-10-24T23:30:00.000Z', '2026-03-08T06:30:00.000Z', '2026-11-01T05:30:00.000Z']) {
      for (const rating of RATINGS) {
        const known = afterReview(undefined, { at, rating });
        expect(known.dueAt).toBe(daysLater(at, daysOf(known)));
        expect(known.stability).toBe(afterReview(undefined, { at: '2026-01-05T12:00:00Z', rating }).stability);
      }
    }
  });
});
