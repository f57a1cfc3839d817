/** dcgAtK: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dcgAtK } from './dcg-at-k.ts';

const grades = fc.array(fc.nat(4), { maxLength: 10 });
const cutoffs = fc.integer({ min: 1, max: 12 });

describe('dcgAtK', () => {
  test('by hand: grades 2, 0, 1 are worth 3, 0, 1 over 1, log2(3), 2', () => {
    expect(dcgAtK([2, 0, 1], 3)).toBe(3 + 1 / 2);
  });
  test('by hand: linear gain with the older discount, 2/1 + 3/1 + 0 + 1/2', () => {
    expect(dcgAtK([2, 3, 0, 1], 4, { gain: 'linear', discount: 'jk-log2' })).toBe(5.5);
  });
  test('an irrelevant item at the end changes nothing', () => {
    fc.assert(fc.property(grades, cutoffs, (list, k) => dcgAtK([...list, 0], k) === dcgAtK(list, k)));
  });
  test('a grade of 0 is legal, and the defaults are exponential and log2p1', () => {
    expect([dcgAtK([0], 1), dcgAtK([], 1)]).toEqual([0, 0]);
    const explicit = { gain: 'exponential', discount: 'log2p1' } as const;
    fc.assert(fc.property(grades, cutoffs, (list, k) => dcgAtK(list, k) === dcgAtK(list, k, explicit)));
  });
  test('a k above the length means the length', () => {
    fc.assert(fc.property(grades, (list) => dcgAtK(list, 100) === dcgAtK(list, Math.max(1, list.length))));
  });
  test.each([0, -1, 1.5, NaN])('refuses k = %s', (k) =>
    expect(() => dcgAtK([1], k)).toThrow(new RangeError(`dcgAtK requires an integer k >= 1, got ${k}`)),
  );
  test.each([-1, NaN, Infinity])('refuses grade %s, wherever it stands', (grade) =>
    expect(() => dcgAtK([1, grade], 1)).toThrow(new RangeError(`dcgAtK requires finite grades >= 0, got ${grade}`)),
  );
  test('refuses a gain or a discount it does not know', () => {
    expect(() => dcgAtK([1], 1, { gain: 'square' as 'linear' })).toThrow(
      new RangeError('dcgAtK requires gain to be one of exponential, linear, binary, got square'),
    );
    expect(() => dcgAtK([1], 1, { discount: 'none' as 'log2p1' })).toThrow(
      new RangeError('dcgAtK requires discount to be one of log2p1, jk-log2, got none'),
    );
  });
});
