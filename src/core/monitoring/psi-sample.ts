/** Population stability index of two samples of a continuous feature. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { type Binning, binCounts, innerEdges } from './bin-edges.ts';
import { psiCounts } from './psi-counts.ts';

export interface PsiSampleOptions {
  /** How many bins, an integer >= 1. */
  readonly bins?: number;
  /** `reference-quantiles`: about as many reference values in each bin; `equal-width`: equal steps over the reference's range. */
  readonly binning?: Binning;
  /** What a share of 0 becomes, finite and > 0. */
  readonly epsilon?: number;
}

export interface PsiSample {
  /** Population stability index, >= 0, in nats. */
  readonly psi: number;
  /** Inner edges, ascending, one fewer than bins; the outer bins are open-ended. */
  readonly edges: readonly number[];
  /** Reference values a bin. */
  readonly referenceCounts: readonly number[];
  /** Current values a bin. */
  readonly currentCounts: readonly number[];
}

/**
 * Population stability index of two samples, cut into bins by the reference.
 *
 * The usual drift number of a dashboard for a continuous feature. Its value depends on the bins as much as on the drift, so the
 * edges and counts come with it. Edges are the reference's quantiles (equal-width bins put nearly all of a skewed feature
 * into one bin); a value equal to an edge belongs to the bin on its right. Repeated edges make empty bins, which stay.
 *
 * @param reference values at the time of reference; finite numbers, at least one
 * @param current values now; finite numbers in the same unit, at least one
 * @returns the index in nats, >= 0, with the edges in the values' unit and the counts of both samples by bin
 * @throws {RangeError} when a sample is empty or has a number that is not finite, or an option is not as above
 * @see Siddiqi, Credit Risk Scorecards, Wiley 2006, chapter 9
 * @example psiSample([1, 2, 3, 4], [3, 4, 5, 6], { bins: 2 }).currentCounts // [0, 4]
 */
export function psiSample(
  reference: readonly number[],
  current: readonly number[],
  { bins = 10, binning = 'reference-quantiles', epsilon = 1e-4 }: PsiSampleOptions = {},
): PsiSample {
  requireCutoff('psiSample', bins, 'bins');
  requireOption('psiSample', 'binning', binning, ['reference-quantiles', 'equal-width']);
  for (const [name, values] of Object.entries({ reference, current })) {
    requireFiniteValues('psiSample', name, values);
    if (values.length === 0) throw new RangeError(`psiSample requires at least one value in ${name}, got none`);
  }
  const edges = innerEdges(reference, bins, binning);
  const [referenceCounts, currentCounts] = [binCounts(reference, edges), binCounts(current, edges)];
  return { psi: psiCounts(referenceCounts, currentCounts, { epsilon }), edges, referenceCounts, currentCounts };
}
