/** Both demographic parity metrics: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demographicParityDifference } from './demographic-parity-difference.ts';
import { demographicParityRatio } from './demographic-parity-ratio.ts';

const selected = [1, 1, 0, 1];
const group = ['A', 'A', 'B', 'B'];

const people = fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.constantFrom('A', 'B', 'C')), { minLength: 1, maxLength: 20 });

describe('demographicParityDifference', () => {
  test('by hand: rates 1 and 1/2, everybody 3/4', () => {
    expect(demographicParityDifference(selected, group)).toBe(1 / 2);
    expect(demographicParityDifference(selected, group, { method: 'to-overall' })).toBe(1 / 4);
  });
  test('one group is at parity with itself', () => expect(demographicParityDifference([1, 0], ['A', 'A'])).toBe(0));
  test('the order of people does not matter, nor does counting everybody twice', () => {
    fc.assert(
      fc.property(people, (list) => {
        const difference = (rows: typeof list) =>
          demographicParityDifference(
            rows.map((row) => row[0]),
            rows.map((row) => row[2]),
          );
        return difference(list) === difference(list.toReversed()) && difference(list) === difference([...list, ...list]);
      }),
    );
  });
  test('refuses nobody, unequal columns, other values and other methods', () => {
    const name = 'demographicParityDifference requires';
    expect(() => demographicParityDifference([], [])).toThrow(new RangeError(`${name} at least one person, got none`));
    expect(() => demographicParityDifference([1], ['A', 'B'])).toThrow(new RangeError(`${name} columns of equal length, got 1, 1 and 2`));
    expect(() => demographicParityDifference([0.5], ['A'])).toThrow(new RangeError(`${name} 0 or 1 for each person, got 0.5`));
    expect(() => demographicParityDifference([1], ['A'], { method: 'worst' as 'to-overall' })).toThrow(
      new RangeError(`${name} method to be one of between-groups, to-overall, got worst`),
    );
  });
});

describe('demographicParityRatio', () => {
  test('by hand: 1/2 over 1 between groups; to everybody, 1/2 over 3/4 is worse than 3/4 over 1', () => {
    expect(demographicParityRatio(selected, group)).toBe(1 / 2);
    expect(demographicParityRatio(selected, group, { method: 'to-overall' })).toBeCloseTo(2 / 3, 12);
  });
  test('nobody selected is undefined; one group is 1; one group left out is 0', () => {
    expect([
      demographicParityRatio([0, 0], ['A', 'B']),
      demographicParityRatio([1, 0], ['A', 'A']),
      demographicParityRatio([1, 0], ['A', 'B']),
    ]).toEqual([NaN, 1, 0]);
  });
  test('is 1 exactly when the difference is 0', () => {
    fc.assert(
      fc.property(people, (list) => {
        const [column, groups] = [list.map((row) => row[0]), list.map((row) => row[2])];
        const ratio = demographicParityRatio(column, groups);
        return Number.isNaN(ratio) || (ratio === 1) === (demographicParityDifference(column, groups) === 0);
      }),
    );
  });
  test('refuses nobody and other methods', () => {
    const name = 'demographicParityRatio requires';
    expect(() => demographicParityRatio([], [])).toThrow(new RangeError(`${name} at least one person, got none`));
    expect(() => demographicParityRatio([1], ['A'], { method: 'worst' as 'to-overall' })).toThrow(
      new RangeError(`${name} method to be one of between-groups, to-overall, got worst`),
    );
  });
});
