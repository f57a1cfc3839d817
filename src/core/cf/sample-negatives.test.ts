/** sampleNegatives: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformSource } from '#core/stats/uniform-source.ts';
import { sampleNegatives } from './sample-negatives.ts';

const counts = fc.array(fc.nat(5), { minLength: 2, maxLength: 8 }).map((list) => [...list, 3]);
const uniforms = fc.array(
  fc.integer({ min: 0, max: 996 }).map((part) => part / 997),
  { maxLength: 12 },
);

describe('sampleNegatives', () => {
  test('by hand: counts 1, 16, 0, 81 with power 1/2 and item 1 positive leave weights 1 and 9 of 10', () => {
    // A uniform draw would cut at 0.5, the plain count at 1/82, all items at 1/14.
    expect(sampleNegatives([1], [1, 16, 0, 81], 0.5, [0, 0.09, 0.1, 0.99, 0.5, 0.5])).toEqual([0, 0, 3, 3, 3, 3]);
  });
  test('power 0 is uniform', () => expect(sampleNegatives([], [1, 1000], 0, [0.49, 0.5])).toEqual([0, 1]));
  test('draws as the shared weighted draw does', () => {
    fc.assert(
      fc.property(counts, uniforms, fc.constantFrom(0, 0.75, 1), (list, numbers, power) => {
        const source = uniformSource('test', numbers);
        const items = list.flatMap((count, item) => (count > 0 && item !== 0 ? [item] : []));
        const weights = items.map((item) => (list[item] ?? 0) ** power);
        expect(sampleNegatives([0], list, power, numbers)).toEqual(numbers.map(() => items[source.weightedIndex(weights)]));
      }),
    );
  });
  test('never a positive or an item that nobody has; a prefix of uniforms gives a prefix; scaled counts change nothing', () => {
    fc.assert(
      fc.property(counts, uniforms, (list, numbers) => {
        const drawn = sampleNegatives([0, 0], list, 0.75, numbers);
        expect(drawn.every((item) => item !== 0 && (list[item] ?? 0) > 0)).toBe(true);
        expect(sampleNegatives([0], list, 0.75, numbers.slice(0, 3))).toEqual(drawn.slice(0, 3));
        expect(
          sampleNegatives(
            [0],
            list.map((count) => count * 16),
            1,
            numbers,
          ),
        ).toEqual(sampleNegatives([0], list, 1, numbers));
      }),
    );
  });
  test('no uniforms, no negatives', () => expect(sampleNegatives([], [1], 1, [])).toEqual([]));
  test('refuses when nothing is left, whatever is drawn', () => {
    const refusal = new RangeError('sampleNegatives requires an item with a count > 0 outside positives, got none');
    expect(() => sampleNegatives([0], [1, 0], 1, [])).toThrow(refusal);
    expect(() => sampleNegatives([], [], 1, [])).toThrow(refusal);
  });
  test.each([-1, NaN])('refuses a power of %s', (power) => {
    expect(() => sampleNegatives([], [1], power, [])).toThrow(new RangeError(`sampleNegatives requires a finite power >= 0, got ${power}`));
  });
  test('refuses a negative count, an unknown positive, and a uniform of 1', () => {
    expect(() => sampleNegatives([], [-1, 1], 1, [])).toThrow(
      new RangeError('sampleNegatives requires finite numbers >= 0 in itemCounts, got -1'),
    );
    for (const item of [2, -1, 0.5])
      expect(() => sampleNegatives([item], [1, 1], 1, [])).toThrow(
        new RangeError(`sampleNegatives requires an integer positive in [0, 2), got ${item}`),
      );
    expect(() => sampleNegatives([], [1], 1, [1])).toThrow(RangeError);
  });
  test('refuses counts whose powers overflow', () => {
    expect(() => sampleNegatives([], [1e300], 2, [0.5])).toThrow(
      new RangeError('sampleNegatives requires counts whose powers have a finite sum, got Infinity'),
    );
  });
});
