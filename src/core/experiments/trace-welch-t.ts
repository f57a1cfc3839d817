/** Welch's t test, worked group by group. */
import type { Trace } from '#core/trace.ts';
import { summarize } from './sample-summary.ts';
import { welchT } from './welch-t.ts';

/**
 * The test worked group by group: what each group adds to the variance of the difference, and to the degrees of freedom.
 *
 * @param control values of the control, at least 2, finite
 * @param treatment values of the treatment, at least 2, finite, in the same unit
 * @param alpha the interval covers the true difference with probability 1 - alpha, inside (0, 1)
 * @returns one row a group, whose s^2 / n add up to the squared standard error, and the results
 * @throws {RangeError} when an argument is outside the ranges above
 * @see welchT
 */
export function traceWelchT(control: readonly number[], treatment: readonly number[], alpha: number): Trace {
  const { difference, t, df, p, low, high } = welchT(control, treatment, alpha);
  const rows = Object.entries({ control, treatment }).map(([group, values]) => {
    const { size, mean, variance } = summarize('traceWelchT', group, values);
    return [group, size, mean, variance, variance / size, (variance / size) ** 2 / (size - 1)];
  });
  const squaredError = rows.reduce((sum, row) => sum + Number(row[4]), 0);
  return {
    columns: ['group', 'n', 'mean', 's^2', 's^2 / n', '(s^2 / n)^2 / (n - 1)'],
    rows,
    result: [
      ['difference', difference],
      ['standard error', Math.sqrt(squaredError)],
      ['t', t],
      ['degrees of freedom', df],
      ['p', p],
      ['low', low],
      ['high', high],
    ],
  };
}
