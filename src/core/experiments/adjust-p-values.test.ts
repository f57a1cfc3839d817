/** Adjusted p-values: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustPValues, type MultipleTestingMethod } from './adjust-p-values.ts';

const methods: MultipleTestingMethod[] = ['benjamini-hochberg', 'benjamini-yekutieli', 'holm', 'bonferroni'];
const pValues = fc.array(
  fc.integer({ min: 0, max: 64 }).map((step) => step / 64),
  { maxLength: 12 },
);

function expectClose(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [index, value] of wanted.entries()) expect(found[index]).toBeCloseTo(value, 12);
}

describe('adjustPValues', () => {
  const four = [0.01, 0.04, 0.03, 0.005];
  test.each<[MultipleTestingMethod, number[]]>([
    // Ranked .005 .01 .03 .04: times 4 over rank .02 .02 .04 .04.
    ['benjamini-hochberg', [0.02, 0.04, 0.04, 0.02]],
    // The same times 1 + 1/2 + 1/3 + 1/4 = 25 / 12.
    ['benjamini-yekutieli', [0.5 / 12, 1 / 12, 1 / 12, 0.5 / 12]],
    // Times 4, 3, 2, 1 of those left: .02 .03 .06 .04, and the last is raised to .06.
    ['holm', [0.03, 0.06, 0.06, 0.02]],
    ['bonferroni', [0.04, 0.16, 0.12, 0.02]],
  ])('by hand, %s', (method, wanted) => expectClose(adjustPValues(four, { method }), wanted));
  test('benjamini-hochberg is the default', () => {
    expect(adjustPValues(four)).toEqual(adjustPValues(four, { method: 'benjamini-hochberg' }));
  });
  test('the running minimum: .03 and .032 of 2 give .032 twice, not .06', () => expectClose(adjustPValues([0.03, 0.032]), [0.032, 0.032]));
  test.each(methods)('%s leaves a lone p-value as it is, and none as none', (method) => {
    expect(adjustPValues([0.3], { method })).toEqual([0.3]);
    expect(adjustPValues([], { method })).toEqual([]);
  });
  test.each(methods)('%s is capped at 1', (method) => expect(adjustPValues([1, 0.9, 0.95], { method }).every((p) => p <= 1)).toBe(true));
  test.each(['benjamini-yekutieli', 'bonferroni'] as const)('%s reaches the cap', (method) => {
    expect(adjustPValues([0.9, 0.95], { method })).toEqual([1, 1]);
  });
  test('holm reaches the cap', () => expect(adjustPValues([0.6, 0.7], { method: 'holm' })).toEqual([1, 1]));
  test('laws: permuting permutes, never below p, monotone, within [0, 1]', () => {
    fc.assert(
      fc.property(pValues, fc.constantFrom(...methods), (list, method) => {
        const adjusted = adjustPValues(list, { method });
        expect(adjustPValues(list.toReversed(), { method })).toEqual(adjusted.toReversed());
        for (const [i, p] of list.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p - 1e-15);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          for (const [j, other] of list.entries()) if (p <= other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] as number);
        }
      }),
    );
  });
  test('holm never exceeds bonferroni, and benjamini-hochberg never holm', () => {
    fc.assert(
      fc.property(pValues, (list) => {
        const [fdr, holm, all] = (['benjamini-hochberg', 'holm', 'bonferroni'] as const).map((method) => adjustPValues(list, { method }));
        for (const [index, value] of (holm as number[]).entries()) {
          expect(value).toBeLessThanOrEqual(all?.[index] as number);
          expect(fdr?.[index]).toBeLessThanOrEqual(value + 1e-15);
        }
      }),
    );
  });
  test.each([-0.1, 1.1, NaN])('refuses a p-value of %s', (p) => {
    expect(() => adjustPValues([0.5, p])).toThrow(new RangeError(`adjustPValues requires numbers in [0, 1] in pValues, got ${p}`));
  });
  test('takes p-values of 0 and 1', () => expect(adjustPValues([0, 1])).toEqual([0, 1]));
  test('refuses a method it does not know', () => {
    const message = 'adjustPValues requires method to be one of benjamini-hochberg, benjamini-yekutieli, holm, bonferroni, got sidak';
    expect(() => adjustPValues([0.5], { method: 'sidak' as 'holm' })).toThrow(new RangeError(message));
  });
});
