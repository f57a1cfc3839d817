/** Three drift measures of one histogram in one go. */
import { jsDivergence } from './js-divergence.ts';
import { klDivergence } from './kl-divergence.ts';
import { psiCounts } from './psi-counts.ts';
import { requirePositive } from '#core/guards/require-positive.ts';

export interface DistributionDrift {
  /** Population stability index, zero shares set to epsilon. */
  readonly psi: number;
  /** KL(current || reference) in nats, zero shares set to epsilon. */
  readonly kl: number;
  /** Jensen-Shannon divergence in nats, on the shares as they are. */
  readonly js: number;
}

/**
 * Population stability index, Kullback-Leibler and Jensen-Shannon divergence of current counts against reference counts.
 *
 * What a nightly job says of one feature. The three can disagree: PSI and KL react to a category that appears or vanishes, by
 * as much as epsilon is small, JS stays below ln 2. Zero shares become epsilon without renormalising, for PSI and KL only.
 *
 * @param reference counts by bin at the time of reference; n >= 1 numbers, finite, >= 0, not all 0
 * @param current counts of the same bins now; as many numbers, by the same rules
 * @param epsilon what a share of 0 becomes in psi and kl; finite, > 0
 * @returns three numbers in nats; 0 for equal shapes
 * @throws {RangeError} when a list or epsilon is not as above
 * @see Lin, "Divergence Measures Based on the Shannon Entropy", IEEE Transactions on Information Theory 37(1), 1991
 * @example distributionDrift([50, 50], [60, 40], 0.0001).kl // 0.02013...
 */
export function distributionDrift(reference: readonly number[], current: readonly number[], epsilon: number): DistributionDrift {
  requirePositive('distributionDrift', 'epsilon', epsilon);
  return {
    psi: psiCounts(reference, current, { epsilon }),
    kl: klDivergence(current, reference, { epsilon }),
    js: jsDivergence(reference, current),
  };
}
