/** Always-valid p-values worked pair by pair. */
import type { Trace } from '#core/trace.ts';
import { type MsprtOptions, msprtLooks } from './msprt-normal.ts';

/** Takes what msprtNormal takes; one row a pair of values. */
export function traceMsprtNormal(
  control: readonly number[],
  treatment: readonly number[],
  variance: number,
  mixingVariance: number,
  options: MsprtOptions = {},
): Trace {
  const looks = msprtLooks(control, treatment, variance, mixingVariance, options);
  const pairVariance = 2 * variance;
  const rows = looks.map(({ difference, likelihoodRatio, p }, index) => {
    const shrink = Math.sqrt(pairVariance / (pairVariance + (index + 1) * mixingVariance));
    return [index + 1, difference, shrink, likelihoodRatio / shrink, likelihoodRatio, 1 / likelihoodRatio, p];
  });
  return {
    columns: [
      'pairs',
      'mean difference',
      'root factor',
      'exponential factor',
      'likelihood ratio',
      '1 / likelihood ratio',
      'p: smallest so far',
    ],
    rows,
    result: [
      ['variance of one difference', pairVariance],
      ['mixing variance', mixingVariance],
      ['p-values', looks.map(({ p }) => p)],
    ],
  };
}
