/** The optimistic estimate that UCB1 compares. */
import { requirePositive } from '#core/guards/require-positive.ts';
import { ln } from '#core/stats/portable-math.ts';
import { requireArms } from './require-arms.ts';

export interface Ucb1Options {
  /** Factor of ln(t) / pulls under the root, finite and > 0. */
  readonly exploration?: number;
}

/**
 * UCB1 index of every arm: its mean plus the root of 2 ln(all pulls) / its pulls.
 *
 * Pull the arm with the highest index: either it is good or little is known of it, and both are reasons. The factor 2 is
 * Auer's, which the regret bound needs; smaller factors explore less and often do better in practice.
 *
 * @param successes successes by arm, integers >= 0
 * @param failures failures by arm, integers >= 0
 * @param options factor of the exploration
 * @returns one index an arm, >= 0; Infinity for an arm without pulls, which therefore comes first
 * @throws {RangeError} when there is no arm, or a count or the factor is not as above
 * @see Auer, Cesa-Bianchi and Fischer, "Finite-time Analysis of the Multiarmed Bandit Problem", Machine Learning 47, 2002
 * @example ucb1Index([3, 1], [1, 3]) // [1.769..., 1.269...]
 */
export function ucb1Index(successes: readonly number[], failures: readonly number[], { exploration = 2 }: Ucb1Options = {}): number[] {
  requireArms('ucb1Index', successes, failures);
  requirePositive('ucb1Index', 'exploration', exploration);
  const pulls = successes.map((won, arm) => won + (failures[arm] as number));
  const total = pulls.reduce((sum, count) => sum + count, 0);
  return successes.map((won, arm) => {
    const own = pulls[arm] as number;
    return own === 0 ? Infinity : won / own + Math.sqrt((exploration * ln(total)) / own);
  });
}
