/** Genre shares and their divergence: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ln, log2 } from '#core/stats/portable-math.ts';
import { calibrationKl } from './calibration-kl.ts';
import { genreDistribution } from './genre-distribution.ts';

const genres = ['action', 'comedy', 'drama'];
const list = fc.array(fc.uniqueArray(fc.constantFrom(...genres), { minLength: 1 }), { minLength: 1, maxLength: 6 });

describe('genreDistribution', () => {
  test('by hand: one item splits its weight, another gives all', () => {
    expect(genreDistribution([['action', 'comedy'], ['comedy']], genres)).toEqual([1 / 4, 3 / 4, 0]);
    expect(genreDistribution([['action', 'comedy'], ['comedy']], genres, { weights: [1, 1], rankWeights: 'none' })).toEqual([
      1 / 4,
      3 / 4,
      0,
    ]);
  });
  test('by hand: weights 2 and 6 give 1 and 1 + 6 of 8', () => {
    expect(genreDistribution([[0, 1], [1]], [1, 0], { weights: [2, 6] })).toEqual([7 / 8, 1 / 8]);
  });
  test('by hand: rank 2 weighs 1/log2(3), also on top of weights', () => {
    const second = 1 / log2(3);
    expect(genreDistribution([[0], [1]], [0, 1], { rankWeights: 'log2p1' })[0]).toBeCloseTo(1 / (1 + second), 14);
    expect(genreDistribution([[0], [1]], [0, 1], { rankWeights: 'log2p1', weights: [1, 3] })[1]).toBeCloseTo(
      (3 * second) / (1 + 3 * second),
      14,
    );
  });
  test('a repeated genre of an item counts once', () => expect(genreDistribution([[0, 0, 1]], [0, 1])).toEqual([1 / 2, 1 / 2]));
  test('an empty list, or one that weighs nothing, has no shares', () => {
    expect(genreDistribution([], [0, 1])).toEqual([NaN, NaN]);
    expect(genreDistribution([[0]], [0, 1], { weights: [0] })).toEqual([NaN, NaN]);
  });
  test('shares sum to 1', () => {
    fc.assert(
      fc.property(list, (items) => {
        for (const rankWeights of ['none', 'log2p1'] as const) {
          const total = genreDistribution(items, genres, { rankWeights }).reduce((sum, share) => sum + share, 0);
          expect(total).toBeCloseTo(1, 12);
        }
      }),
    );
  });
  test('refuses an item without a genre or with an unknown one, repeated genres, and bad weights', () => {
    expect(() => genreDistribution([[]], ['a'])).toThrow(
      new RangeError('genreDistribution requires at least one genre for every item, got none'),
    );
    expect(() => genreDistribution([['b']], ['a'])).toThrow(new RangeError('genreDistribution requires genres that it was given, got b'));
    expect(() => genreDistribution([['a']], ['a', 'a'])).toThrow(new RangeError('genreDistribution requires genres without repeats'));
    expect(() => genreDistribution([['a']], ['a'], { weights: [-1] })).toThrow(/^genreDistribution requires .*\bweights\b.*, got -1$/);
    expect(() => genreDistribution([['a']], ['a'], { weights: [1, 1] })).toThrow(
      new RangeError('genreDistribution requires itemGenres and weights to be equally long, got 1 and 2'),
    );
    expect(() => genreDistribution([['a'], ['a']], ['a'], { weights: [1.7e308, 1.7e308] })).toThrow(
      new RangeError('genreDistribution requires a finite sum of weights, got Infinity'),
    );
    expect(() => genreDistribution([['a']], ['a'], { rankWeights: 'linear' as 'none' })).toThrow(
      new RangeError('genreDistribution requires rankWeights to be one of none, log2p1, got linear'),
    );
  });
});

describe('calibrationKl', () => {
  test('by hand: target 1/2, 1/2 and list 3/4, 1/4 with alpha 1/2: q is 5/8, 3/8', () => {
    const nats = 0.5 * ln(4 / 5) + 0.5 * ln(4 / 3);
    expect(calibrationKl([1 / 2, 1 / 2], [3 / 4, 1 / 4], 1 / 2)).toBeCloseTo(nats, 14);
    expect(calibrationKl([1 / 2, 1 / 2], [3 / 4, 1 / 4], 1 / 2, { unit: 'nats' })).toBeCloseTo(nats, 14);
    expect(calibrationKl([1 / 2, 1 / 2], [3 / 4, 1 / 4], 1 / 2, { unit: 'bits' })).toBeCloseTo(nats / Math.LN2, 14);
  });
  test('by hand: a genre missing in the list costs 1/2 ln(1/alpha), and without mixing everything', () => {
    expect(calibrationKl([0.5, 0.5], [1, 0], 0.01)).toBeCloseTo(0.5 * ln(0.5 / 0.995) + 0.5 * ln(100), 12);
    expect(calibrationKl([0.5, 0.5], [1, 0], 0)).toBe(Infinity);
    expect(calibrationKl([0.5, 0.5], [1, 0], 1)).toBe(0);
  });
  test('by hand: a genre that nobody asked for costs only what it takes from others', () => {
    expect(calibrationKl([1, 0], [0.5, 0.5], 0)).toBeCloseTo(Math.LN2, 14);
  });
  test('an empty side is undefined, once the other side is checked', () => {
    expect(calibrationKl([1, 0], [NaN, NaN], 0.1)).toBeNaN();
    expect(calibrationKl([NaN, NaN], [1, 0], 0.1)).toBeNaN();
    expect(() => calibrationKl([NaN, NaN], [1, 1], 0.1)).toThrow(
      new RangeError('calibrationKl requires listed to sum to 1, got a sum of 2'),
    );
  });
  test('is 0 for a calibrated list, never negative, falls as alpha grows, and ignores the order of genres', () => {
    fc.assert(
      fc.property(list, list, (history, shown) => {
        const [p, q] = [genreDistribution(history, genres), genreDistribution(shown, genres)];
        expect(calibrationKl(p, p, 0.01)).toBeCloseTo(0, 12);
        const kl = calibrationKl(p, q, 0.01);
        expect(kl).toBeGreaterThanOrEqual(0);
        expect(calibrationKl(p, q, 0.5)).toBeLessThanOrEqual(kl + 1e-12);
        expect(calibrationKl(p.toReversed(), q.toReversed(), 0.01)).toBeCloseTo(kl, 12);
      }),
    );
  });
  test.each([-0.1, 1.1, NaN])('refuses alpha %s', (alpha) => {
    expect(() => calibrationKl([1], [1], alpha)).toThrow(new RangeError(`calibrationKl requires alpha in [0, 1], got ${alpha}`));
  });
  test('refuses shares that are none', () => {
    expect(() => calibrationKl([0.5, 0.4], [1, 0], 0.1)).toThrow(
      new RangeError('calibrationKl requires target to sum to 1, got a sum of 0.9'),
    );
    expect(() => calibrationKl([], [], 0.1)).toThrow(new RangeError('calibrationKl requires target to sum to 1, got a sum of 0'));
    expect(() => calibrationKl([1.5, -0.5], [1, 0], 0.1)).toThrow(/^calibrationKl requires .*\btarget\b.*, got -0.5$/);
    expect(() => calibrationKl([1, 0], [NaN, 1], 0.1)).toThrow(/^calibrationKl requires .*\blisted\b.*, got NaN$/);
    expect(() => calibrationKl([1], [1, 0], 0.1)).toThrow(
      new RangeError('calibrationKl requires target and listed to be equally long, got 1 and 2'),
    );
    expect(() => calibrationKl([1], [1], 0.1, { unit: 'dits' as 'bits' })).toThrow(
      new RangeError('calibrationKl requires unit to be one of nats, bits, got dits'),
    );
  });
  test('lets rounding in the sum pass, and no more', () => {
    expect(() => calibrationKl([0.5, 0.5 + 9e-10], [1, 0], 0.1)).not.toThrow();
    expect(() => calibrationKl([0.5, 0.5 - 9e-10], [1, 0], 0.1)).not.toThrow();
    expect(() => calibrationKl([0.5, 0.5 + 2e-9], [1, 0], 0.1)).toThrow(RangeError);
    expect(() => calibrationKl([0.5, 0.5 - 2e-9], [1, 0], 0.1)).toThrow(RangeError);
  });
});
