/** Both equal opportunity metrics: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalOpportunityDifference } from './equal-opportunity-difference.ts';
import { equalOpportunityRatio } from './equal-opportunity-ratio.ts';

const selected = [1, 0, 1, 1, 1];
const label = [1, 1, 1, 0, 0];
/** Rates: A 1 of 2, B 1 of 1, C has nobody with label 1; everybody 2 of 3. */
const group = ['A', 'A', 'B', 'B', 'C'];

const people = fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.constantFrom('A', 'B', 'C')), { minLength: 1, maxLength: 20 });

describe('equalOpportunityDifference', () => {
  test('by hand: 1 - 1/2; a group without positives as 0 makes it 1 - 0', () => {
    expect(equalOpportunityDifference(selected, label, group)).toBe(1 / 2);
    expect(equalOpportunityDifference(selected, label, group, { withoutPositives: 'zero' })).toBe(1);
  });
  test('by hand: to everybody, B is 1/3 away', () => {
    expect(equalOpportunityDifference(selected, label, group, { method: 'to-overall' })).toBeCloseTo(1 / 3, 12);
  });
  test('nobody with label 1 is undefined, or 0 when counted as 0', () => {
    expect(equalOpportunityDifference([1, 0], [0, 0], ['A', 'B'])).toBeNaN();
    expect(equalOpportunityDifference([1, 0], [0, 0], ['A', 'B'], { withoutPositives: 'zero' })).toBe(0);
  });
  test('selecting exactly those with label 1 leaves no gap', () => {
    fc.assert(
      fc.property(people, (list) => {
        const [labels, groups] = [list.map((row) => row[1]), list.map((row) => row[2])];
        const gap = equalOpportunityDifference(labels, labels, groups);
        return labels.includes(1) ? gap === 0 : Number.isNaN(gap);
      }),
    );
  });
  test('refuses unequal columns, other values and other options', () => {
    const name = 'equalOpportunityDifference requires';
    expect(() => equalOpportunityDifference([1], [1, 1], ['A'])).toThrow(new RangeError(`${name} columns of equal length, got 1, 2 and 1`));
    expect(() => equalOpportunityDifference([1, 1], [1], ['A'])).toThrow(new RangeError(`${name} columns of equal length, got 2, 1 and 1`));
    expect(() => equalOpportunityDifference([1, 1], [1], ['A', 'A'])).toThrow(
      new RangeError(`${name} columns of equal length, got 2, 1 and 2`),
    );
    expect(() => equalOpportunityDifference([1], [2], ['A'])).toThrow(new RangeError(`${name} 0 or 1 for each person, got 2`));
    expect(() => equalOpportunityDifference([1], [1], ['A'], { withoutPositives: 'one' as 'zero' })).toThrow(
      new RangeError(`${name} withoutPositives to be one of skip, zero, got one`),
    );
    expect(() => equalOpportunityDifference([1], [1], ['A'], { method: 'worst' as 'to-overall' })).toThrow(
      new RangeError(`${name} method to be one of between-groups, to-overall, got worst`),
    );
  });
});

describe('equalOpportunityRatio', () => {
  test('by hand: 1/2 over 1; with C as 0, 0 over 1', () => {
    expect(equalOpportunityRatio(selected, label, group)).toBe(1 / 2);
    expect(equalOpportunityRatio(selected, label, group, { withoutPositives: 'zero' })).toBe(0);
  });
  test('no rate above 0 is undefined', () => expect(equalOpportunityRatio([0, 0], [1, 1], ['A', 'B'])).toBeNaN());
  test('refuses unequal columns, other values and other options', () => {
    const name = 'equalOpportunityRatio requires';
    expect(() => equalOpportunityRatio([1], [1, 1], ['A'])).toThrow(new RangeError(`${name} columns of equal length, got 1, 2 and 1`));
    expect(() => equalOpportunityRatio([1, 1], [1], ['A'])).toThrow(new RangeError(`${name} columns of equal length, got 2, 1 and 1`));
    expect(() => equalOpportunityRatio([1, 1], [1], ['A', 'A'])).toThrow(new RangeError(`${name} columns of equal length, got 2, 1 and 2`));
    expect(() => equalOpportunityRatio([1], [2], ['A'])).toThrow(new RangeError(`${name} 0 or 1 for each person, got 2`));
    expect(() => equalOpportunityRatio([1], [1], ['A'], { withoutPositives: 'one' as 'zero' })).toThrow(
      new RangeError(`${name} withoutPositives to be one of skip, zero, got one`),
    );
    expect(() => equalOpportunityRatio([1], [1], ['A'], { method: 'worst' as 'to-overall' })).toThrow(
      new RangeError(`${name} method to be one of between-groups, to-overall, got worst`),
    );
  });
});
