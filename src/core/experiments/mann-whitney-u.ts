/** The rank test of Mann and Whitney. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { averageRanks } from '#core/stats/average-ranks.ts';
import { normalUpper } from '#core/stats/normal-cdf.ts';
import { type Alternative, type AlternativeOptions, requireAlternative } from './alternative.ts';
import { mannWhitneyUpper } from './mann-whitney-upper.ts';

export interface MannWhitneyUOptions extends AlternativeOptions {
  /** `asymptotic`: normal, with tie correction; `exact`: all orders counted, for small groups without ties. `asymptotic` by default. */
  readonly method?: 'asymptotic' | 'exact';
  /** Whether `asymptotic` moves u by 1/2 towards the middle; true by default. */
  readonly continuity?: boolean;
}

export interface MannWhitneyU {
  /** Pairs in which the treatment's value is the larger, an equal pair counting one half. */
  readonly u: number;
  /** Probability of a u at least as far out if both groups came from one distribution. */
  readonly p: number;
}

/**
 * Do the values of the treatment tend to be larger, whatever the shape of their distribution?
 *
 * Uses ranks only, so that a few enormous orders do not decide; u / (nA nB) is the chance that a treated unit beats a
 * control one. It does not compare means. Defaults as in SciPy's asymptotic method and R's wilcox.test with ties: tie
 * correction and continuity correction.
 *
 * @param control values of the control, at least 1, finite
 * @param treatment values of the treatment, at least 1, finite, in the same unit
 * @param options method, continuity correction and alternative
 * @returns u of the treatment, in [0, nA nB], and p; p is NaN for `asymptotic` when all values are equal, and for `exact`
 * when any two are
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Mann and Whitney, "On a Test of Whether one of Two Random Variables is Stochastically Larger than the Other",
 * Annals of Mathematical Statistics 1947
 * @example mannWhitneyU([1, 2, 3], [2.5, 4, 5], { method: 'exact' }).p // 0.2000...
 */
export function mannWhitneyU(
  control: readonly number[],
  treatment: readonly number[],
  { method = 'asymptotic', continuity = true, alternative = 'two-sided' }: MannWhitneyUOptions = {},
): MannWhitneyU {
  for (const [name, values] of Object.entries({ control, treatment })) {
    if (values.length === 0) throw new RangeError(`mannWhitneyU requires at least 1 value in ${name}, got 0`);
    requireFiniteValues('mannWhitneyU', name, values);
  }
  requireOption('mannWhitneyU', 'method', method, ['asymptotic', 'exact']);
  requireAlternative('mannWhitneyU', alternative);
  const [nA, nB] = [control.length, treatment.length];
  const ranks = averageRanks([...treatment, ...control]);
  const u = ranks.slice(0, nB).reduce((sum, rank) => sum + rank, 0) - (nB * (nB + 1)) / 2;
  const extreme = { 'two-sided': Math.max(u, nA * nB - u), larger: u, smaller: nA * nB - u }[alternative];
  const tail = method === 'exact' ? exactTail(extreme, nA, nB, ranks) : asymptoticTail(extreme, nA, nB, ranks, continuity);
  return { u, p: twoSidedIfSo(tail, alternative) };
}

/** NaN stays NaN; a doubled tail that holds the middle is cut at 1. */
function twoSidedIfSo(tail: number, alternative: Alternative): number {
  return alternative === 'two-sided' ? Math.min(1, 2 * tail) : tail;
}

function exactTail(u: number, nA: number, nB: number, ranks: readonly number[]): number {
  return new Set(ranks).size < ranks.length ? NaN : mannWhitneyUpper(u, nA, nB);
}

function asymptoticTail(u: number, nA: number, nB: number, ranks: readonly number[], continuity: boolean): number {
  const n = nA + nB;
  const ties = [...sizesOfTies(ranks).values()].reduce((sum, size) => sum + size ** 3 - size, 0);
  const spread = Math.sqrt(((nA * nB) / 12) * (n + 1 - ties / (n * (n - 1))));
  return spread === 0 ? NaN : normalUpper((u - (nA * nB) / 2 - (continuity ? 0.5 : 0)) / spread);
}

function sizesOfTies(ranks: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return sizes;
}
