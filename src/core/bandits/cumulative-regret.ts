/** What a policy lost by not always pulling the best arm. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';

/**
 * Cumulative regret: after every round, the sum of the best arm's mean less the mean of the arm chosen.
 *
 * Compares policies by what learning cost them; a good one flattens out. Taken over true means (pseudo-regret), not over
 * the rewards that happened to come, so that luck does not count.
 *
 * @param armMeans true mean reward by arm, finite numbers
 * @param choices index of the arm chosen, by round
 * @returns one sum a round, non-decreasing, in the unit of the means; empty without rounds
 * @throws {RangeError} when a mean is not finite or a choice is not an arm
 * @see Bubeck and Cesa-Bianchi, "Regret Analysis of Stochastic and Nonstochastic Multi-armed Bandit Problems", 2012, https://arxiv.org/abs/1204.5721
 * @example cumulativeRegret([0.5, 0.75], [0, 1, 0]) // [0.25, 0.25, 0.5]
 */
export function cumulativeRegret(armMeans: readonly number[], choices: readonly number[]): number[] {
  requireFiniteValues('cumulativeRegret', 'armMeans', armMeans);
  const best = armMeans.reduce((most, value) => Math.max(most, value), -Infinity);
  let lost = 0;
  return choices.map((arm) => {
    const chosen = armMeans[arm];
    if (chosen === undefined) throw new RangeError(`cumulativeRegret requires indices of arms in choices, got ${arm}`);
    lost += best - chosen;
    return lost;
  });
}
