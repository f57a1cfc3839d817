/** P-values adjusted for how many were looked at. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';

export type MultipleTestingMethod = 'benjamini-hochberg' | 'benjamini-yekutieli' | 'holm' | 'bonferroni';

export interface AdjustPValuesOptions {
  /** `benjamini-*` hold the share of false discoveries, `holm` and `bonferroni` the chance of even one. */
  readonly method?: MultipleTestingMethod;
}

/**
 * P-values adjusted for multiple testing: reject what is at most the level you chose.
 *
 * Twenty metrics at 0.05 give one false alarm on average; adjusted p-values can be read as if there were one test.
 * `benjamini-hochberg` is for tests that are independent or positively dependent, `benjamini-yekutieli` for any; `holm`
 * holds what `bonferroni` holds and never rejects less. R's p.adjust and statsmodels' multipletests agree on all four.
 *
 * @param pValues numbers in [0, 1], in any order
 * @param options the method, `benjamini-hochberg` by default
 * @returns as many numbers in [0, 1], in the order given
 * @throws {RangeError} when a p-value is outside [0, 1] or the method is unknown
 * @see Benjamini and Hochberg, "Controlling the False Discovery Rate", Journal of the Royal Statistical Society B 57, 1995
 * @example adjustPValues([0.01, 0.5, 0.02], { method: 'holm' }) // [0.03, 0.5, 0.04]
 */
export function adjustPValues(pValues: readonly number[], { method = 'benjamini-hochberg' }: AdjustPValuesOptions = {}): number[] {
  requireAllInRange('adjustPValues', 'pValues', pValues, 0, 1);
  requireOption('adjustPValues', 'method', method, ['benjamini-hochberg', 'benjamini-yekutieli', 'holm', 'bonferroni']);
  const count = pValues.length;
  if (method === 'bonferroni') return pValues.map((p) => Math.min(1, p * count));
  if (method === 'holm') return stepDown(pValues);
  return stepUp(pValues, method === 'benjamini-yekutieli' ? harmonicNumber(count) : 1);
}

/** From the largest p down, each p * factor * m / rank, carrying the smallest so far. */
function stepUp(pValues: readonly number[], factor: number): number[] {
  const adjusted = [...pValues];
  let smallest = 1;
  for (const [fromTop, index] of ascending(pValues).toReversed().entries()) {
    smallest = Math.min(smallest, ((pValues[index] as number) * factor * pValues.length) / (pValues.length - fromTop));
    adjusted[index] = smallest;
  }
  return adjusted;
}

/** From the smallest p up, each times the number of tests not yet passed, carrying the largest so far. */
function stepDown(pValues: readonly number[]): number[] {
  const adjusted = [...pValues];
  let largest = 0;
  for (const [passed, index] of ascending(pValues).entries()) {
    largest = Math.max(largest, Math.min(1, (pValues[index] as number) * (pValues.length - passed)));
    adjusted[index] = largest;
  }
  return adjusted;
}

/** Indexes of the p-values, smallest first. */
function ascending(pValues: readonly number[]): number[] {
  return [...pValues.keys()].toSorted((a, b) => (pValues[a] as number) - (pValues[b] as number));
}

function harmonicNumber(count: number): number {
  let sum = 0;
  for (let term = 1; term <= count; term += 1) sum += 1 / term;
  return sum;
}
