// fails: adding to every reward adds as much to snips
// says: You divide both weighted sums by the number of rounds, so snips is ips again. Self-normalising means dividing by the sum of the clipped weights: the result is then a weighted mean of rewards that were really seen, and it cannot leave their range.
// witness: [[{"reward":1,"loggingProbability":0.5,"targetProbability":0.25,"modelReward":0.6,"modelValue":0.5},{"reward":0,"loggingProbability":0.5,"targetProbability":0.5,"modelReward":0.4,"modelValue":0.45},{"reward":1,"loggingProbability":0.2,"targetProbability":0.8,"modelReward":0.5,"modelValue":0.6},{"reward":0,"loggingProbability":0.8,"targetProbability":0.2,"modelReward":0.2,"modelValue":0.3}],3]
type Round = { reward: number; loggingProbability: number; targetProbability: number; modelReward: number; modelValue: number };

/** What a new policy would earn, from the log of an old one: by weights, by weights that sum to 1, and by a model that weights correct. */
export function offPolicyValue(log: Round[], clip: number): { ips: number; snips: number; doublyRobust: number } {
  refuseIllegal(log, clip);
  const rounds = log.map((round) => {
    const weight = Math.min(round.targetProbability / round.loggingProbability, clip);
    const correction = weight * (round.reward - round.modelReward);
    return { weight, earned: weight * round.reward, robust: round.modelValue + correction };
  });
  const totalWeight = sum(rounds.map((round) => round.weight));
  const totalEarned = sum(rounds.map((round) => round.earned));
  return {
    ips: totalEarned / log.length,
    // 0 / 0, where the new policy would have done nothing of what was logged, is NaN.
    snips: totalWeight === 0 ? NaN : totalEarned / log.length,
    doublyRobust: sum(rounds.map((round) => round.robust)) / log.length,
  };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function refuseIllegal(log: Round[], clip: number): void {
  if (log.length === 0) throw new RangeError('offPolicyValue requires at least one round, got none');
  if (!(clip > 0)) throw new RangeError(`offPolicyValue requires clip > 0, got ${clip}`);
  for (const { reward, loggingProbability, targetProbability, modelReward, modelValue } of log) {
    if (!(loggingProbability > 0 && loggingProbability <= 1)) {
      throw new RangeError(`offPolicyValue requires loggingProbability in (0, 1], got ${loggingProbability}`);
    }
    if (!(targetProbability >= 0 && targetProbability <= 1)) {
      throw new RangeError(`offPolicyValue requires targetProbability in [0, 1], got ${targetProbability}`);
    }
    for (const value of [reward, modelReward, modelValue]) {
      if (!Number.isFinite(value)) throw new RangeError(`offPolicyValue requires finite rewards and predictions, got ${value}`);
    }
  }
}
