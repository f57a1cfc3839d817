/** One choice of a bandit among arms with two outcomes. */
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { bestIndex } from '#core/rerank/best-index.ts';
import { type UniformSource, uniformSource } from '#core/stats/uniform-source.ts';
import { meansUntriedFirst, requireArms } from './require-arms.ts';

export type BanditPolicy = { readonly kind: 'epsilon-greedy'; readonly epsilon: number } | { readonly kind: 'thompson' };

/**
 * The arm a bandit pulls next, under epsilon-greedy or Thompson sampling.
 *
 * Epsilon-greedy explores any arm, the best included, with chance epsilon, and otherwise takes the best mean, untried
 * arms before all. Thompson sampling draws a rate for every arm from its Beta(successes + 1, failures + 1) posterior and
 * takes the highest draw, so that it explores only where it is unsure. Ties go to the lowest index.
 *
 * @param successes successes by arm, integers >= 0
 * @param failures failures by arm, integers >= 0
 * @param policy which rule, and for epsilon-greedy the chance of exploring, in [0, 1]
 * @param uniforms numbers in [0, 1), used from left to right: epsilon-greedy takes one and, to explore, a second; Thompson
 * takes successes + failures + 1 for every arm in turn
 * @returns index of the arm
 * @throws {RangeError} when there is no arm, a count, epsilon, the policy or a uniform is not as above, or the uniforms run out
 * @see Chapelle and Li, "An Empirical Evaluation of Thompson Sampling", NeurIPS 2011
 * @example chooseArm([3, 1], [1, 3], { kind: 'epsilon-greedy', epsilon: 0.1 }, [0.5]) // 0
 */
export function chooseArm(
  successes: readonly number[],
  failures: readonly number[],
  policy: BanditPolicy,
  uniforms: readonly number[],
): number {
  requireArms('chooseArm', successes, failures);
  requireOption('chooseArm', 'policy.kind', policy.kind, ['epsilon-greedy', 'thompson']);
  const source = uniformSource('chooseArm', uniforms);
  if (policy.kind === 'thompson') return bestIndex(thompsonDraws(successes, failures, source));
  requireInRange('chooseArm', 'epsilon', policy.epsilon, 0, 1);
  const explores = source.next() < policy.epsilon;
  return explores ? source.index(successes.length) : bestIndex(meansUntriedFirst(successes, failures));
}

/**
 * One draw from the Beta(successes + 1, failures + 1) posterior of every arm.
 *
 * For whole counts the (s + 1)-th smallest of s + f + 1 uniforms has exactly this distribution.
 *
 * @param successes successes by arm, integers >= 0
 * @param failures failures by arm, integers >= 0
 * @param source uniforms, fresh ones for every arm
 * @returns a rate by arm, in [0, 1)
 * @throws {RangeError} when the uniforms run out
 */
export function thompsonDraws(successes: readonly number[], failures: readonly number[], source: UniformSource): number[] {
  return successes.map((won, arm) => {
    const uniforms = Array.from({ length: won + (failures[arm] as number) + 1 }, () => source.next());
    return uniforms.sort((a, b) => a - b)[won] as number;
  });
}
