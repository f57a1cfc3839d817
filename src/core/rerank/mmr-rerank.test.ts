/** Maximal marginal relevance: by hand, laws, refusals; the reference cases stand in tests/conformance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mmrRerank, mmrSteps } from './mmr-rerank.ts';
import { traceMmrRerank } from './trace-mmr-rerank.ts';

const whole = fc.integer({ min: -3, max: 3 });
/** Distinct relevances far apart, vectors of small integers. */
const task = fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 8 }).chain((vectors) =>
  fc.record({
    vectors: fc.constant(vectors.map((vector) => [...vector])),
    relevance: fc
      .shuffledSubarray(
        vectors.map((_, index) => index / 10),
        { minLength: vectors.length },
      )
      .map((values) => [...values]),
    lambda: fc.constantFrom(0, 0.3, 0.5, 0.77, 1),
  }),
);

describe('mmrRerank', () => {
  test('by hand, lambda 1/2: a copy of the pick costs 1/2 x 1, so the stranger at 0.5 beats the copy at 0.8', () => {
    const steps = mmrSteps(
      [0.9, 0.8, 0.5],
      [
        [1, 0],
        [2, 0],
        [0, 1],
      ],
      0.5,
      3,
    );
    // 0.45; then 0.4 - 0.5 against 0.25 - 0; then 0.4 - 0.5.
    expect(steps.map(({ item }) => item)).toEqual([0, 2, 1]);
    expect(steps.map(({ score }) => score)).toEqual([0.45, 0.25, 0.4 - 0.5]);
    expect(steps.map(({ redundancy }) => redundancy)).toEqual([0, 0, 1]);
  });
  test('by hand: the worst likeness counts, not the mean, the first or the last', () => {
    // After 0 and 1, item 2 copies item 0 (cosines 1 and 0: mean 1/2), item 3 lies between (cosines 0.6 and 0.8).
    const vectors = [
      [1, 0],
      [0, 1],
      [1, 0],
      [3, 4],
    ];
    // 0.5 x 0.68 - 0.5 x 1 = -0.16 against 0.5 x 0.5 - 0.5 x 0.8 = -0.15.
    expect(mmrRerank([1, 0.9, 0.68, 0.5], vectors, 0.5, 4)).toEqual([0, 1, 3, 2]);
  });
  test('by hand: a zero vector is like nothing, and opposite vectors earn a bonus', () => {
    const vectors = [
      [1, 0],
      [0, 0],
      [-1, 0],
    ];
    expect(mmrSteps([1, 0.5, 0.5], vectors, 0.5, 3).map(({ redundancy }) => redundancy)).toEqual([0, -1, 0]);
    expect(mmrRerank([1, 0.5, 0.5], vectors, 0.5, 3)).toEqual([0, 2, 1]);
  });
  test('cosine is the default; the inner product prefers short vectors', () => {
    const args = [
      [0.9, 0.8, 0.7],
      [
        [1, 0],
        [0.1, 0.02],
        [0, 1],
      ],
      0.6,
      2,
    ] as const;
    expect(mmrRerank(...args)).toEqual([0, 2]);
    expect(mmrRerank(...args, { similarity: 'cosine' })).toEqual([0, 2]);
    expect(mmrRerank(...args, { similarity: 'dot' })).toEqual([0, 1]);
  });
  test('ties go to the smaller id, rounding aside', () => {
    expect(mmrRerank([0.5, 0.5], [[1], [1]], 0.5, 2)).toEqual([0, 1]);
    expect(mmrRerank([0.3, 0.1 + 0.2], [[1], [1]], 1, 2)).toEqual([0, 1]);
    expect(mmrRerank([0.1, 0.9], [[1], [1]], 0, 2)).toEqual([0, 1]);
  });
  test('lambda 1 sorts by relevance', () => {
    fc.assert(
      fc.property(task, ({ relevance, vectors }) => {
        const sorted = [...relevance.keys()].sort((a, b) => (relevance[b] as number) - (relevance[a] as number));
        expect(mmrRerank(relevance, vectors, 1, relevance.length)).toEqual(sorted);
      }),
    );
  });
  test('a smaller k gives a prefix, a larger one everything', () => {
    fc.assert(
      fc.property(task, fc.integer({ min: 1, max: 9 }), ({ relevance, vectors, lambda }, k) => {
        const all = mmrRerank(relevance, vectors, lambda, 100);
        expect(all.toSorted((a, b) => a - b)).toEqual([...relevance.keys()]);
        expect(mmrRerank(relevance, vectors, lambda, k)).toEqual(all.slice(0, k));
      }),
    );
  });
  test('the length of a vector does not matter', () => {
    fc.assert(
      fc.property(task, fc.constantFrom(0.25, 2, 64), ({ relevance, vectors, lambda }, scale) => {
        const scaled = vectors.map((vector, item) => (item % 2 === 0 ? vector.map((value) => value * scale) : vector));
        expect(mmrRerank(relevance, scaled, lambda, 8)).toEqual(mmrRerank(relevance, vectors, lambda, 8));
      }),
    );
  });
  test('the first pick is the most relevant when lambda > 0', () => {
    fc.assert(
      fc.property(task, ({ relevance, vectors, lambda }) => {
        fc.pre(lambda > 0);
        expect(relevance[mmrRerank(relevance, vectors, lambda, 1)[0] as number]).toBe(Math.max(...relevance));
      }),
    );
  });
  test('no items, no order', () => expect(mmrRerank([], [], 0.5, 3)).toEqual([]));
  test.each([
    [[1], [[1]], 0.5, 0, 'mmrRerank requires an integer k >= 1, got 0'],
    [[1], [[1]], 0.5, 1.5, 'mmrRerank requires an integer k >= 1, got 1.5'],
    [[1], [[1]], -0.1, 1, 'mmrRerank requires lambda in [0, 1], got -0.1'],
    [[1], [[1]], 1.1, 1, 'mmrRerank requires lambda in [0, 1], got 1.1'],
    [[1], [[1]], NaN, 1, 'mmrRerank requires lambda in [0, 1], got NaN'],
    [[1, 2], [[1]], 0.5, 1, 'mmrRerank requires relevance and vectors to be equally long, got 2 and 1'],
    [[Infinity], [[1]], 0.5, 1, 'mmrRerank requires finite numbers in relevance, got Infinity'],
    [[1, 2], [[1], [1, 2]], 0.5, 1, 'mmrRerank requires vectors of one length, got 1 and 2'],
    [[1], [[NaN]], 0.5, 1, 'mmrRerank requires finite numbers in every vector, got NaN'],
  ])('refuses relevance %j, vectors %j, lambda %s, k %s', (relevance, vectors, lambda, k, message) => {
    expect(() => mmrRerank(relevance, vectors, lambda, k)).toThrow(new RangeError(message));
  });
  test('refuses a similarity it does not know', () => {
    expect(() => mmrRerank([1], [[1]], 0.5, 1, { similarity: 'jaccard' as 'dot' })).toThrow(
      new RangeError('mmrRerank requires similarity to be one of dot, cosine, got jaccard'),
    );
  });
});

describe('traceMmrRerank', () => {
  test('ends at the order of mmrRerank, every score being its part less its penalty', () => {
    fc.assert(
      fc.property(task, ({ relevance, vectors, lambda }) => {
        const { rows, result } = traceMmrRerank(relevance, vectors, lambda, 5);
        expect(result).toEqual([['order', mmrRerank(relevance, vectors, lambda, 5)]]);
        for (const [, item, value, likeness, part, penalty, score] of rows as number[][]) {
          expect(value).toBe(relevance[item as number]);
          expect(part).toBeCloseTo(lambda * (value as number), 12);
          expect(penalty).toBeCloseTo((1 - lambda) * (likeness as number), 12);
          expect(score).toBeCloseTo((part as number) - (penalty as number), 12);
        }
      }),
    );
  });
});
