/** Calibrated re-ranking: by hand, laws, refusals; the reference cases stand in tests/conformance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationKl } from '#core/fairness/calibration-kl.ts';
import { calibratedRerank, calibratedSteps } from './calibrated-rerank.ts';
import { traceCalibratedRerank } from './trace-calibrated-rerank.ts';

const task = fc.record({
  items: fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.subarray([0, 1, 2], { minLength: 1 })), { minLength: 1, maxLength: 7 }),
  target: fc.constantFrom([0.5, 0.3, 0.2], [1, 0, 0], [0.25, 0.25, 0.5]),
  lambda: fc.constantFrom(0, 0.31, 0.73, 1),
});
const scoresOf = (items: readonly (readonly [number, number[]])[]): number[] => items.map(([score]) => score / 1000);
const genresOf = (items: readonly (readonly [number, number[]])[]): number[][] => items.map(([, genres]) => genres);

describe('calibratedRerank', () => {
  test('by hand: one item of the one genre of the target has divergence 0', () => {
    expect(calibratedRerank([0.4], [[0]], [1], 0.5, 0.01, 1)).toEqual({ order: [0], kl: 0 });
  });
  test('by hand: half-and-half target, list of genre 0 only: 0.5 ln(0.5 / 0.995) + 0.5 ln(0.5 / 0.005)', () => {
    const { order, kl } = calibratedRerank([0.9, 0.8], [[0], [0]], [0.5, 0.5], 0.5, 0.01, 2);
    expect(order).toEqual([0, 1]);
    expect(kl).toBeCloseTo(0.5 * Math.log(0.5 / 0.995) + 0.5 * Math.log(0.5 / 0.005), 12);
  });
  test('by hand: an item of two genres gives half to each, and a repeated genre counts once', () => {
    // The item alone has shares 1/2 and 1/2, which is the target.
    expect(calibratedRerank([0.1, 0.5], [[0, 1], [0]], [0.5, 0.5], 0.9, 0.01, 1)).toEqual({ order: [0], kl: 0 });
    expect(calibratedRerank([0.1], [[0, 1, 1]], [0.5, 0.5], 0.9, 0.01, 1).kl).toBe(0);
  });
  test('by hand: greedy, each step judges the extended list, not the item alone', () => {
    // After item 0 the second genre is missing: item 2 brings it, though item 1 scores more and alone is as far off.
    expect(calibratedRerank([0.9, 0.8, 0.3], [[0], [0], [1]], [0.5, 0.5], 0.5, 0.01, 3).order).toEqual([0, 2, 1]);
  });
  test('the objective of a step is (1 - lambda) x scores - lambda x divergence of the list so far', () => {
    const steps = calibratedSteps([0.9, 0.8, 0.3], [[0], [0], [1]], [0.5, 0.5], 0.25, 0.01, 3);
    const shares = [
      [1, 0],
      [0.5, 0.5],
      [2 / 3, 1 / 3],
    ];
    expect(steps.map(({ item }) => item)).toEqual([0, 2, 1]);
    for (const [index, sum] of [0.9, 1.2, 2].entries()) {
      const kl = calibrationKl([0.5, 0.5], shares[index] as number[], 0.01);
      expect(steps[index]?.kl).toBeCloseTo(kl, 12);
      expect(steps[index]?.objective).toBeCloseTo(0.75 * sum - 0.25 * kl, 12);
    }
  });
  test('lambda 0 sorts by score, ties by smaller id', () => {
    fc.assert(
      fc.property(task, ({ items, target }) => {
        const scores = scoresOf(items);
        const sorted = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
        expect(calibratedRerank(scores, genresOf(items), target, 0, 0.01, 10).order).toEqual(sorted);
      }),
    );
  });
  test('renaming the genres changes nothing', () => {
    fc.assert(
      fc.property(task, ({ items, target, lambda }) => {
        const renamed = genresOf(items).map((genres) => genres.map((genre) => (genre + 1) % 3));
        const turned = [target[2] as number, target[0] as number, target[1] as number];
        const [a, b] = [
          calibratedRerank(scoresOf(items), genresOf(items), target, lambda, 0.01, 4),
          calibratedRerank(scoresOf(items), renamed, turned, lambda, 0.01, 4),
        ];
        expect(b.order).toEqual(a.order);
        expect(b.kl).toBeCloseTo(a.kl, 10);
      }),
    );
  });
  test('a smaller k gives a prefix; k above the length gives all; the divergence is >= 0', () => {
    fc.assert(
      fc.property(task, fc.integer({ min: 1, max: 8 }), ({ items, target, lambda }, k) => {
        const all = calibratedRerank(scoresOf(items), genresOf(items), target, lambda, 0.01, 100);
        const cut = calibratedRerank(scoresOf(items), genresOf(items), target, lambda, 0.01, k);
        expect(all.order.toSorted((a, b) => a - b)).toEqual([...items.keys()]);
        expect(cut.order).toEqual(all.order.slice(0, k));
        expect(cut.kl).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test('no items: no order, and no divergence', () => expect(calibratedRerank([], [], [1], 0.5, 0.01, 3)).toEqual({ order: [], kl: NaN }));
  test.each([
    [{ k: 0 }, 'calibratedRerank requires an integer k >= 1, got 0'],
    [{ lambda: -0.1 }, 'calibratedRerank requires lambda in [0, 1], got -0.1'],
    [{ lambda: 1.1 }, 'calibratedRerank requires lambda in [0, 1], got 1.1'],
    [{ alpha: 0 }, 'calibratedRerank requires alpha inside (0, 1), got 0'],
    [{ alpha: 1 }, 'calibratedRerank requires alpha inside (0, 1), got 1'],
    [{ scores: [1] }, 'calibratedRerank requires scores and genres to be equally long, got 1 and 2'],
    [{ scores: [1, NaN] }, 'calibratedRerank requires finite numbers in scores, got NaN'],
    [{ target: [0.5, 0.4] }, 'calibratedRerank requires target to sum to 1, got a sum of 0.9'],
    [{ target: [1.5, -0.5] }, 'calibratedRerank requires finite numbers >= 0 in target, got -0.5'],
    [{ genres: [[0], []] }, 'calibratedRerank requires at least one genre for every item, got none'],
    [{ genres: [[0], [2]] }, 'calibratedRerank requires genres that target has a share of, got 2'],
    [{ genres: [[0], [-1]] }, 'calibratedRerank requires genres that target has a share of, got -1'],
  ])('refuses %j', (change, message) => {
    const legal = { scores: [0.5, 0.4], genres: [[0], [1]], target: [0.5, 0.5], lambda: 0.5, alpha: 0.01, k: 2 };
    const call = (args: typeof legal) => calibratedRerank(args.scores, args.genres, args.target, args.lambda, args.alpha, args.k);
    expect(call(legal).order).toEqual([0, 1]);
    expect(() => call({ ...legal, ...change })).toThrow(new RangeError(message));
  });
});

describe('traceCalibratedRerank', () => {
  test('shows the steps and ends at the result', () => {
    fc.assert(
      fc.property(task, ({ items, target, lambda }) => {
        const args = [scoresOf(items), genresOf(items), target, lambda, 0.01, 4] as const;
        const { order, kl } = calibratedRerank(...args);
        const { rows, result } = traceCalibratedRerank(...args);
        expect(Object.fromEntries(result)).toEqual({ order, kl });
        expect(rows.map((row) => row[1])).toEqual(order);
        const scoreSum = rows.reduce((sum, row) => sum + (row[2] as number), 0);
        expect(rows.at(-1)?.[5]).toBeCloseTo((1 - lambda) * scoreSum - lambda * kl, 12);
      }),
    );
  });
});
