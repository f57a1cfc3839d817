/** Discounted cumulative gain at cutoff k. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { type Gain, gainOf, gains } from './gain.ts';
import { type Discount, discounts, rankDiscount } from './rank-discount.ts';
import { requireGrades } from './require-grades.ts';

export interface DcgOptions {
  /** What a grade is worth: 2^grade - 1, the grade itself, or 1 for any positive grade. */
  readonly gain?: Gain;
  /** What a rank keeps of its gain: `log2p1` is 1/log2(rank + 1), `jk-log2` 1/max(1, log2 rank). */
  readonly discount?: Discount;
}

/**
 * Sum over the first k ranks of gain times rank discount.
 *
 * How much graded relevance stands near the top. Gain 2^grade - 1 and discount 1/log2(rank + 1) by default;
 * trec_eval uses the linear gain, LensKit the `jk-log2` discount.
 *
 * @param grades relevance grades in ranked order, best rank first; n >= 0 numbers, each finite and >= 0
 * @param k cutoff rank, an integer >= 1; a k above n means n
 * @returns in units of gain, >= 0; 0 for an empty list; not normalized
 * @throws {RangeError} when k, a grade or an option is outside the ranges above
 * @see Jarvelin and Kekalainen, "Cumulated Gain-Based Evaluation of IR Techniques", ACM TOIS 2002
 * @example dcgAtK([3, 2, 0, 1], 4) // 9.3234...
 */
export function dcgAtK(grades: readonly number[], k: number, { gain = 'exponential', discount = 'log2p1' }: DcgOptions = {}): number {
  requireCutoff('dcgAtK', k);
  requireOption('dcgAtK', 'gain', gain, gains);
  requireOption('dcgAtK', 'discount', discount, discounts);
  requireGrades('dcgAtK', grades);
  return grades.slice(0, k).reduce((sum, grade, index) => sum + gainOf(grade, gain) * rankDiscount(index + 1, discount), 0);
}
