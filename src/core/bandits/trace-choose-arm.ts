/** One choice of a bandit worked arm by arm. */
import { uniformSource } from '#core/stats/uniform-source.ts';
import type { Trace } from '#core/trace.ts';
import { type BanditPolicy, chooseArm, thompsonDraws } from './choose-arm.ts';
import { meansUntriedFirst } from './require-arms.ts';

/**
 * Takes what chooseArm takes; one row an arm.
 *
 * @param successes successes by arm
 * @param failures failures by arm
 * @param policy which rule
 * @param uniforms numbers in [0, 1), used from left to right
 * @returns what the policy compares, and the arm it takes
 * @throws {RangeError} when chooseArm does
 */
export function traceChooseArm(
  successes: readonly number[],
  failures: readonly number[],
  policy: BanditPolicy,
  uniforms: readonly number[],
): Trace {
  const chosen = chooseArm(successes, failures, policy, uniforms);
  const source = uniformSource('traceChooseArm', uniforms);
  const thompson = policy.kind === 'thompson';
  const values = thompson ? thompsonDraws(successes, failures, source) : meansUntriedFirst(successes, failures);
  const first = uniforms[0] as number;
  return {
    columns: ['arm', 'successes', 'failures', thompson ? 'posterior' : 'trials', thompson ? 'draw' : 'mean', 'chosen'],
    rows: successes.map((won, arm) => {
      const lost = failures[arm] as number;
      const value = values[arm] as number;
      const belief = thompson ? `Beta(${won + 1}, ${lost + 1})` : won + lost;
      return [arm, won, lost, belief, value === Infinity ? 'untried' : value, arm === chosen ? 'yes' : 'no'];
    }),
    result: [
      ...(thompson
        ? []
        : ([
            ['first uniform', first],
            ['explores', first < policy.epsilon],
          ] as const)),
      ['chosen', chosen],
    ],
  };
}
