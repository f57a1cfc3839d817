/** How unequally exposure is spread over items. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';

export interface GiniOptions {
  /** `catalog` counts items never shown too; `recommended` drops the zeros. */
  readonly population?: 'catalog' | 'recommended';
}

/**
 * Gini coefficient of counts: 0 when all are equal, near 1 when one item takes all.
 *
 * The concentration of attention in one number. Items never shown count by default, as in RecBole, since leaving them out
 * hides the unseen tail; not rescaled by n/(n - 1), so one item out of n taking all gives 1 - 1/n.
 *
 * @param counts how often each item was shown, in any order; finite numbers >= 0
 * @param options whether zeros count
 * @returns unitless, in [0, 1); NaN when nothing was shown
 * @throws {RangeError} when a count or the option is not as above
 * @see Gini, "Measurement of Inequality of Incomes", The Economic Journal 1921
 * @example gini([0, 0, 0, 5]) // 0.75
 */
export function gini(counts: readonly number[], { population = 'catalog' }: GiniOptions = {}): number {
  requireOption('gini', 'population', population, ['catalog', 'recommended']);
  requireAllInRange('gini', 'counts', counts, 0);
  const counted = population === 'recommended' ? counts.filter((count) => count > 0) : counts;
  const total = counted.reduce((sum, count) => sum + count, 0);
  const n = counted.length;
  const weighted = counted.toSorted((a, b) => a - b).reduce((sum, count, index) => sum + (2 * (index + 1) - n - 1) * count, 0);
  return weighted / (n * total);
}
