/** Both equalized odds metrics: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalOpportunityDifference } from './equal-opportunity-difference.ts';
import { equalizedOddsDifference } from './equalized-odds-difference.ts';
import { equalizedOddsRatio } from './equalized-odds-ratio.ts';

/** True-positive rates: A 1/2, B 1/1, everybody 2/3. False-positive rates: A 1/1, B 1/4, everybody 2/5. */
const selected = [1, 0, 1, 1, 1, 0, 0, 0];
const label = [1, 1, 0, 1, 0, 0, 0, 0];
const group = ['A', 'A', 'A', 'B', 'B', 'B', 'B', 'B'];

const people = fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.constantFrom('A', 'B', 'C')), { minLength: 1, maxLength: 20 });
const columns = (list: readonly (readonly [number, number, string])[]) =>
  [list.map((row) => row[0]), list.map((row) => row[1]), list.map((row) => row[2])] as const;

describe('equalizedOddsDifference', () => {
  test('by hand: gaps 1/2 and 3/4, the larger by default', () => {
    expect(equalizedOddsDifference(selected, label, group)).toBe(3 / 4);
    expect(
      equalizedOddsDifference(selected, label, group, { aggregate: 'worst-case', method: 'between-groups', emptyRate: 'undefined' }),
    ).toBe(3 / 4);
    expect(equalizedOddsDifference(selected, label, group, { aggregate: 'mean' })).toBe(5 / 8);
  });
  test('by hand: to everybody, 1/3 and 3/5', () => {
    expect(equalizedOddsDifference(selected, label, group, { method: 'to-overall' })).toBeCloseTo(3 / 5, 12);
    expect(equalizedOddsDifference(selected, label, group, { method: 'to-overall', aggregate: 'mean' })).toBeCloseTo(7 / 15, 12);
  });
  test('by hand: the true-positive gap may be the larger one', () => {
    expect(equalizedOddsDifference([1, 0, 1, 1], [1, 1, 0, 0], ['A', 'B', 'A', 'B'])).toBe(1);
  });
  test('by hand: nobody with label 0 leaves the true-positive gap 1/2 alone; counted as 0, it halves the mean', () => {
    const input = [
      [1, 0, 1],
      [1, 1, 1],
      ['A', 'A', 'B'],
    ] as const;
    expect(equalizedOddsDifference(...input, { aggregate: 'mean' })).toBe(1 / 2);
    expect(equalizedOddsDifference(...input, { aggregate: 'mean', emptyRate: 'zero' })).toBe(1 / 4);
  });
  test('by hand: a group C without label 0 has no false-positive rate, or rate 0', () => {
    const input = [
      [1, 1, 1],
      [0, 0, 1],
      ['A', 'B', 'C'],
    ] as const;
    expect([equalizedOddsDifference(...input), equalizedOddsDifference(...input, { emptyRate: 'zero' })]).toEqual([0, 1]);
  });
  test('is never smaller than the opportunity gap, and 0 when exactly those with label 1 are selected', () => {
    fc.assert(
      fc.property(people, (list) => {
        const [picked, labels, groups] = columns(list);
        expect(equalizedOddsDifference(labels, labels, groups)).toBe(0);
        const opportunity = equalOpportunityDifference(picked, labels, groups);
        expect(equalizedOddsDifference(picked, labels, groups)).toBeGreaterThanOrEqual(Number.isNaN(opportunity) ? 0 : opportunity);
      }),
    );
  });
  test('refuses nobody, other words and unequal columns', () => {
    expect(() => equalizedOddsDifference([], [], [])).toThrow(
      new RangeError('equalizedOddsDifference requires at least one person, got none'),
    );
    expect(() => equalizedOddsDifference([1], [1, 0], ['A'])).toThrow(
      new RangeError('equalizedOddsDifference requires columns of equal length, got 1, 2 and 1'),
    );
    expect(() => equalizedOddsDifference([1], [1], ['A'], { aggregate: 'best' as 'mean' })).toThrow(
      new RangeError('equalizedOddsDifference requires aggregate to be one of worst-case, mean, got best'),
    );
    expect(() => equalizedOddsDifference([1], [1], ['A'], { method: 'worst' as 'to-overall' })).toThrow(
      new RangeError('equalizedOddsDifference requires method to be one of between-groups, to-overall, got worst'),
    );
    expect(() => equalizedOddsDifference([1], [1], ['A'], { emptyRate: 'one' as 'zero' })).toThrow(
      new RangeError('equalizedOddsDifference requires emptyRate to be one of undefined, zero, got one'),
    );
  });
});

describe('equalizedOddsRatio', () => {
  test('by hand: ratios 1/2 and 1/4, the smaller by default', () => {
    expect(equalizedOddsRatio(selected, label, group)).toBe(1 / 4);
    expect(equalizedOddsRatio(selected, label, group, { aggregate: 'mean' })).toBe(3 / 8);
  });
  test('by hand: to everybody, 2/3 over 1 or 1/2 over 2/3, and 2/5 over 1 or 1/4 over 2/5', () => {
    expect(equalizedOddsRatio(selected, label, group, { method: 'to-overall' })).toBeCloseTo(2 / 5, 12);
    expect(equalizedOddsRatio(selected, label, group, { method: 'to-overall', aggregate: 'mean' })).toBeCloseTo((2 / 3 + 2 / 5) / 2, 12);
  });
  test('one ratio undefined leaves the other; both leaves NaN', () => {
    // Nobody with label 1 is selected: only false positives, 1 in A and 1/2 in B, remain.
    const half = [
      [1, 1, 0, 0],
      [0, 0, 0, 1],
      ['A', 'B', 'B', 'A'],
    ] as const;
    expect([equalizedOddsRatio(...half), equalizedOddsRatio(...half, { aggregate: 'mean' })]).toEqual([1 / 2, 1 / 2]);
    expect(equalizedOddsRatio([0, 0], [1, 0], ['A', 'B'])).toBeNaN();
    expect(equalizedOddsRatio([0, 0], [1, 0], ['A', 'B'], { aggregate: 'mean' })).toBeNaN();
  });
  test('is 1 exactly when the difference is 0, unless undefined', () => {
    fc.assert(
      fc.property(people, (list) => {
        const ratio = equalizedOddsRatio(...columns(list));
        return Number.isNaN(ratio) || (ratio === 1) === (equalizedOddsDifference(...columns(list)) === 0);
      }),
    );
  });
  test('refuses nobody', () => {
    expect(() => equalizedOddsRatio([], [], [])).toThrow(new RangeError('equalizedOddsRatio requires at least one person, got none'));
  });
});
