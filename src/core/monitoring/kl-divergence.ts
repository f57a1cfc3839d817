/** Kullback-Leibler divergence of two histograms. */
import { sharePairs } from './bin-shares.ts';
import { klTerm } from './divergence-terms.ts';
import { type LogBaseOptions, natsPerUnit } from './log-base.ts';

export interface KlDivergenceOptions extends LogBaseOptions {
  /** What a share of 0 becomes, finite and > 0; left out, a share of 0 stays 0. */
  readonly epsilon?: number;
}

/**
 * Kullback-Leibler divergence KL(p || q): the sum over bins of p ln(p / q), relative entropy.
 *
 * How surprised somebody is, on average, who expects q and lives in p; exchanging the two gives another number, so a report
 * must say which was the reference. Natural logarithm like SciPy's `entropy(p, q)`; base 2 gives bits. Both lists are divided
 * by their totals first. With epsilon, zero shares are floored and the rest is not renormalised.
 *
 * @param p counts or weights by bin that are lived in; n >= 1 numbers, finite, >= 0, not all 0
 * @param q counts or weights of the same bins that are expected; as many numbers, by the same rules
 * @returns in units of the base's logarithm, >= 0 without epsilon; Infinity when p has weight where q has none
 * @throws {RangeError} when a list or an option is not as above
 * @see Kullback and Leibler, "On Information and Sufficiency", Annals of Mathematical Statistics 22(1), 1951
 * @example klDivergence([0.5, 0.5], [0.25, 0.75]) // 0.1438...
 */
export function klDivergence(p: readonly number[], q: readonly number[], { base = Math.E, epsilon }: KlDivergenceOptions = {}): number {
  const unit = natsPerUnit('klDivergence', base);
  return sharePairs('klDivergence', { p, q }, epsilon).reduce((sum, pair) => sum + klTerm(pair), 0) / unit;
}
