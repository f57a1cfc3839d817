/** One-way analysis of variance. */
import { fUpper } from '#core/stats/f-distribution.ts';
import { mean } from '#core/stats/mean.ts';
import { summarize } from './sample-summary.ts';

export interface AnovaOneWay {
  /** Variance between the groups' means over variance within the groups. */
  readonly f: number;
  /** Groups - 1. */
  readonly dfBetween: number;
  /** Values - groups. */
  readonly dfWithin: number;
  /** Probability of an f at least as large if all means were equal. */
  readonly p: number;
}

/**
 * Do any of several variants differ in their mean?
 *
 * One question in place of many pairwise tests, whose false alarms add up. Assumes equal variances, as
 * scipy.stats.f_oneway and R's aov do; with two groups f is the square of Student's t.
 *
 * @param groups the values of each variant, at least 2 groups of at least 2 finite values
 * @returns f, its degrees of freedom and p; f and p are NaN when no group varies
 * @throws {RangeError} when the groups are not as above
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 7.4.3, https://www.itl.nist.gov/div898/handbook/prc/section4/prc43.htm
 * @example anovaOneWay([[1, 2, 3], [3, 5, 7, 9]]).f // 6.2337...
 */
export function anovaOneWay(groups: readonly (readonly number[])[]): AnovaOneWay {
  if (groups.length < 2) throw new RangeError(`anovaOneWay requires at least 2 groups, got ${groups.length}`);
  const summaries = groups.map((values, index) => summarize('anovaOneWay', `groups[${index}]`, values));
  const dfBetween = groups.length - 1;
  const dfWithin = summaries.reduce((sum, { size }) => sum + size - 1, 0);
  const overall = mean(groups.flat());
  const between = summaries.reduce((sum, group) => sum + group.size * (group.mean - overall) ** 2, 0) / dfBetween;
  const within = summaries.reduce((sum, group) => sum + (group.size - 1) * group.variance, 0) / dfWithin;
  const f = within === 0 ? NaN : between / within;
  return { f, dfBetween, dfWithin, p: Number.isNaN(f) ? NaN : fUpper(f, dfBetween, dfWithin) };
}
