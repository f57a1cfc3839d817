/** Population stability index of two histograms. */
import { sharePairs } from './bin-shares.ts';
import { psiTerm } from './divergence-terms.ts';

export interface PsiCountsOptions {
  /** What a share of 0 becomes, finite and > 0; left out, a bin that only one side fills makes the index infinite. */
  readonly epsilon?: number;
}

/**
 * Population stability index: the sum over bins of (current share - reference share) ln(current share / reference share).
 *
 * How far a feature, a score or a model's output has moved since the reference was taken; the index is
 * KL(current || reference) + KL(reference || current), so neither direction of the change escapes it. Read in practice:
 * below 0.1 quiet, above 0.25 a change worth a look. A share of 0 becomes epsilon and the rest is not
 * scaled down in return; implementations that renormalise, or that add a count to every bin, give other values.
 *
 * @param reference counts or weights by bin at the time of reference; n >= 1 numbers, finite, >= 0, not all 0
 * @param current counts or weights of the same bins now; as many numbers, by the same rules
 * @returns nats, >= 0, 0 for equal shapes; Infinity when, without epsilon, just one side of a bin is empty
 * @throws {RangeError} when a list or epsilon is not as above
 * @see Siddiqi, Credit Risk Scorecards, Wiley 2006, chapter 9
 * @example psiCounts([50, 50], [60, 40]) // 0.04054...
 */
export function psiCounts(reference: readonly number[], current: readonly number[], { epsilon }: PsiCountsOptions = {}): number {
  return sharePairs('psiCounts', { reference, current }, epsilon).reduce((sum, pair) => sum + psiTerm(pair), 0);
}
