/** Rates by group: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupRates } from './group-rates.ts';

const people = fc.array(fc.tuple(fc.nat(1), fc.nat(1), fc.constantFrom('A', 'B', 'C')), { minLength: 1, maxLength: 20 });

describe('groupRates', () => {
  test('by hand: A has 3 of 5 selected, 2 of 3 with label 1 and 1 of 2 with label 0', () => {
    expect(groupRates([1, 1, 0, 1, 0], [1, 1, 1, 0, 0], ['A', 'A', 'A', 'A', 'A'])).toEqual({
      A: {
        selectionRate: 3 / 5,
        truePositiveRate: 2 / 3,
        falsePositiveRate: 1 / 2,
        falseNegativeRate: 1 / 3,
        trueNegativeRate: 1 / 2,
      },
    });
  });
  test('a rate over nobody is NaN, or 0 when asked; the groups come in order of first appearance', () => {
    const rates = groupRates([1, 0], [0, 1], ['B', 'A']);
    expect(Object.keys(rates)).toEqual(['B', 'A']);
    expect(rates.B).toEqual({ selectionRate: 1, truePositiveRate: NaN, falsePositiveRate: 1, falseNegativeRate: NaN, trueNegativeRate: 0 });
    expect(rates.A).toEqual({ selectionRate: 0, truePositiveRate: 0, falsePositiveRate: NaN, falseNegativeRate: 1, trueNegativeRate: NaN });
    expect(groupRates([1, 0], [0, 1], ['B', 'A'], { emptyRate: 'undefined' })).toEqual(rates);
    expect(groupRates([1, 0], [0, 1], ['B', 'A'], { emptyRate: 'zero' })).toEqual({
      B: { selectionRate: 1, truePositiveRate: 0, falsePositiveRate: 1, falseNegativeRate: 0, trueNegativeRate: 0 },
      A: { selectionRate: 0, truePositiveRate: 0, falsePositiveRate: 0, falseNegativeRate: 1, trueNegativeRate: 0 },
    });
  });
  test('selected and not selected of one label are everybody with it', () => {
    fc.assert(
      fc.property(people, (list) => {
        const rates = groupRates(
          list.map((row) => row[0]),
          list.map((row) => row[1]),
          list.map((row) => row[2]),
        );
        for (const group of Object.values(rates)) {
          const sums = [group.truePositiveRate + group.falseNegativeRate, group.falsePositiveRate + group.trueNegativeRate];
          for (const sum of sums) expect(Number.isNaN(sum) || Math.abs(sum - 1) < 1e-12).toBe(true);
        }
      }),
    );
  });
  test('refuses nobody, and another word for a rate over nobody', () => {
    expect(() => groupRates([], [], [])).toThrow(new RangeError('groupRates requires at least one person, got none'));
    expect(() => groupRates([1], [1], ['A'], { emptyRate: 'one' as 'zero' })).toThrow(
      new RangeError('groupRates requires emptyRate to be one of undefined, zero, got one'),
    );
  });
});
