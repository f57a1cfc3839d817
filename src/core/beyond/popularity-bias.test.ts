/** Popularity of what is shown, in counts, percentiles and tail share: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageRecommendationPopularity } from './average-recommendation-popularity.ts';
import { meanPopularityPercentile } from './mean-popularity-percentile.ts';
import { tailPercentage } from './tail-percentage.ts';

const counts = [10, 2, 2, 0, 5];
const lists = fc.array(fc.array(fc.nat(4), { maxLength: 4 }), { maxLength: 5 });
const metrics = { averageRecommendationPopularity, meanPopularityPercentile, tailPercentage };

describe('popularity of recommendations', () => {
  test('by hand: counts 10 and 2, then 10: the mean of 6 and 10', () => {
    expect(averageRecommendationPopularity([[0, 1], [0]], counts)).toBe(8);
  });
  test('by hand: of four seen items two share ranks 1 and 2; the unseen one is 0', () => {
    expect(meanPopularityPercentile([[0], [4], [1], [3]], counts)).toBe((1 + 3 / 4 + 1.5 / 4 + 0) / 4);
    expect(meanPopularityPercentile([[0, 3]], counts)).toBe(1 / 2);
  });
  test('by hand: the tail of half of four seen items is items 1 and 2, and never the unseen one', () => {
    expect(tailPercentage([[1, 0], [2], [3]], counts, { tailRatio: 0.5 })).toBe((1 / 2 + 1 + 0) / 3);
  });
  test('by hand: a tail of less than one item is one, the smaller id of a tie', () => {
    expect(tailPercentage([[1], [2]], counts)).toBe(1 / 2);
    expect(tailPercentage([[1], [2]], counts, { tailRatio: 0.1 })).toBe(1 / 2);
    expect(tailPercentage([[1]], counts)).toBe(1);
  });
  test('by hand: a tail of 0.74 x 4 is two items, of 0.75 three, of 1 all', () => {
    expect(tailPercentage([[4]], counts, { tailRatio: 0.74 })).toBe(0);
    expect(tailPercentage([[4]], counts, { tailRatio: 0.75 })).toBe(1);
    expect(tailPercentage([[0]], counts, { tailRatio: 1 })).toBe(1);
  });
  test.each(Object.entries(metrics))('%s leaves out empty lists, and without any other is undefined', (_name, metric) => {
    expect(metric([[0, 1], []], counts)).toBe(metric([[0, 1]], counts));
    expect([metric([], counts), metric([[]], counts)]).toEqual([NaN, NaN]);
  });
  test.each(Object.entries(metrics))('%s is blind to the order within lists and of users', (_name, metric) => {
    fc.assert(
      fc.property(lists, (all) => {
        const value = metric(all, counts);
        const turned = metric(all.map((list) => list.toReversed()).toReversed(), counts);
        expect(Number.isNaN(value) ? Number.isNaN(turned) : Math.abs(turned - value) < 1e-12).toBe(true);
      }),
    );
  });
  test.each(Object.entries(metrics))('%s refuses an unknown item and negative counts', (name, metric) => {
    expect(() => metric([[5]], counts)).toThrow(new RangeError(`${name} requires item ids in lists to be integers from 0 to 4, got 5`));
    expect(() => metric([[0]], [-1])).toThrow(new RegExp(`^${name} requires .*counts.* got -1$`));
  });
  test.each([0, 1.01, NaN])('refuses a tail of %s', (tailRatio) => {
    expect(() => tailPercentage([[0]], counts, { tailRatio })).toThrow(
      new RangeError(`tailPercentage requires tailRatio in (0, 1], got ${tailRatio}`),
    );
  });
});
