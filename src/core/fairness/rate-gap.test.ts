/** Gaps between rates, by hand, with undefined rates left out. */
import { describe, expect, test } from 'vitest';
import { rateDifference, rateRatio } from './rate-gap.ts';
import { truePositiveRate } from './true-positive-rate.ts';

describe('rateDifference', () => {
  test('by hand: 0.2 and 0.5 around 0.4', () => {
    expect(rateDifference('here', [0.2, NaN, 0.5], 0.4, 'between-groups')).toBeCloseTo(0.3, 12);
    expect(rateDifference('here', [0.2, NaN, 0.5], 0.4, 'to-overall')).toBeCloseTo(0.2, 12);
  });
  test('no rate is undefined', () => expect(rateDifference('here', [NaN], 0.4, 'to-overall')).toBeNaN());
});

describe('rateRatio', () => {
  test('by hand: 0.2 over 0.5, and 0.2 over 0.4 as the worst against everybody', () => {
    expect(rateRatio('here', [0.2, NaN, 0.5], 0.4, 'between-groups')).toBeCloseTo(0.4, 12);
    expect(rateRatio('here', [0.2, NaN, 0.5], 0.4, 'to-overall')).toBeCloseTo(0.5, 12);
  });
  test('all rates 0, or none, is undefined; one rate 0 is 0', () => {
    expect([
      rateRatio('here', [0, 0], 0, 'to-overall'),
      rateRatio('here', [], 0, 'between-groups'),
      rateRatio('here', [], 0.5, 'to-overall'),
      rateRatio('here', [0, 1], 0.5, 'to-overall'),
    ]).toEqual([NaN, NaN, NaN, 0]);
  });
  test('refuses another method', () => expect(() => rateRatio('here', [1], 1, 'worst' as 'to-overall')).toThrow(RangeError));
});

describe('truePositiveRate', () => {
  const tally = { group: 'A', people: 4, selected: 2, positives: 2, selectedPositives: 1 };
  test('by hand: 1 of 2', () => expect(truePositiveRate('here', tally, 'skip')).toBe(1 / 2));
  test('without a positive it is undefined, or 0 when asked', () => {
    const none = { ...tally, positives: 0, selectedPositives: 0 };
    expect([truePositiveRate('here', none, 'skip'), truePositiveRate('here', none, 'zero')]).toEqual([NaN, 0]);
  });
});
