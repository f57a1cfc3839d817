/**
 * Three estimates of what a target policy would earn, from the log of the policy that ran.
 *
 * @param log one entry for each logged round, at least one: the `reward` of what was done; the chance of doing it under the
 *   policy that ran (`loggingProbability`, in (0, 1]) and under the one to be judged (`targetProbability`, in [0, 1]); the reward a
 *   model predicts for it (`modelReward`) and the reward the model expects of the target policy there (`modelValue`)
 * @param clip largest weight that counts, > 0
 * @returns three values in the unit of the reward; snips is NaN when every weight is 0
 * @throws {RangeError} when the log is empty, a probability is outside its range, a number is not finite or clip is not above 0
 */
export function offPolicyValue(
  log: { reward: number; loggingProbability: number; targetProbability: number; modelReward: number; modelValue: number }[],
  clip: number,
): { ips: number; snips: number; doublyRobust: number } {
  throw new Error('write me: one clipped weight for each round, then three means');
}
