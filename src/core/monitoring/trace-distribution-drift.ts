/** Three drift measures worked bin by bin. */
import type { Trace } from '#core/trace.ts';
import { type SharePair, sharePairs } from './bin-shares.ts';
import { distributionDrift } from './distribution-drift.ts';
import { jsTerm, klTerm, psiTerm } from './divergence-terms.ts';

/**
 * Takes what distributionDrift takes; one row a bin with its shares, before zero shares become epsilon, and its three terms.
 *
 * @param reference counts by bin at the time of reference; @param current counts of the same bins now
 * @param epsilon what a share of 0 becomes in psi and kl; finite, > 0
 * @returns terms in nats, each column adding up to its result
 * @throws {RangeError} when an argument is not as distributionDrift wants it
 */
export function traceDistributionDrift(reference: readonly number[], current: readonly number[], epsilon: number): Trace {
  const { psi, kl, js } = distributionDrift(reference, current, epsilon);
  const floored = sharePairs('distributionDrift', { reference, current }, epsilon);
  return {
    columns: ['bin', 'reference share', 'current share', 'psi term', 'kl term', 'js term'],
    rows: sharePairs('distributionDrift', { reference, current }).map((raw, bin) => {
      const [before, now] = floored[bin] as SharePair;
      return [bin, ...raw, psiTerm([before, now]), klTerm([now, before]), jsTerm(raw)];
    }),
    result: [
      ['psi', psi],
      ['kl', kl],
      ['js', js],
    ],
  };
}
