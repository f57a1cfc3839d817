/** The delta method worked term by term. */
import { mean } from '#core/stats/mean.ts';
import { covariance, variance } from '#core/stats/variance.ts';
import type { Trace } from '#core/trace.ts';
import { deltaRatio } from './delta-ratio.ts';

/** Takes what deltaRatio takes; one row a term of one user's variance, which the last column adds up to. */
export function traceDeltaRatio(numerators: readonly number[], denominators: readonly number[]): Trace {
  const { ratio, standardError } = deltaRatio(numerators, denominators);
  const [x, y] = [mean(numerators), mean(denominators)];
  const terms = [
    ['variance of numerators', variance(numerators), 1 / y ** 2],
    ['variance of denominators', variance(denominators), x ** 2 / y ** 4],
    ['covariance', covariance(numerators, denominators), (-2 * x) / y ** 3],
  ] as const;
  return {
    columns: ['term', 'value', 'factor', 'contribution'],
    rows: terms.map(([name, value, factor]) => [name, value, factor, value * factor]),
    result: [
      ['mean numerator', x],
      ['mean denominator', y],
      ['users', numerators.length],
      ['ratio', ratio],
      ['standard error', standardError],
    ],
  };
}
