type Policy = { kind: 'epsilon-greedy'; epsilon: number } | { kind: 'thompson' };

/**
 * The arm that a bandit pulls next.
 *
 * @param successes successes by arm, whole numbers >= 0; at least one arm
 * @param failures failures by arm, as many
 * @param policy epsilon-greedy with its chance of exploring, in [0, 1], or Thompson sampling
 * @param uniforms random numbers in [0, 1), used from left to right; more than are needed are legal
 * @returns index of the arm, ties by the lowest index
 * @throws {RangeError} when there is no arm, a count is negative or no whole number, the lists differ in length, epsilon is outside
 * [0, 1], or the uniforms run out
 */
export function chooseArm(successes: number[], failures: number[], policy: Policy, uniforms: number[]): number {
  throw new Error('write me: decide what the first uniform is for, policy by policy');
}
