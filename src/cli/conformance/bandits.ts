/** Golden's bandits metrics, computed by the core. */
import { cumulativeRegret } from '#core/bandits/cumulative-regret.ts';
import { epsilonGreedyProbabilities } from '#core/bandits/epsilon-greedy-probabilities.ts';
import { type LinUcbArm, linUcbScores, linUcbUpdate } from '#core/bandits/lin-ucb.ts';
import { softmaxProbabilities } from '#core/bandits/softmax-probabilities.ts';
import { betaPosteriors, thompsonBestArmProbabilities } from '#core/bandits/thompson-best-arm-probabilities.ts';
import { ucb1Index } from '#core/bandits/ucb1-index.ts';
import { argument, type GoldenInput, goldenMetric, type MetricTable, number, optional } from './golden-metric.ts';

export const bandits: MetricTable = {
  epsilon_greedy_probabilities: goldenMetric({ epsilon: number }, ({ epsilon }, input) =>
    epsilonGreedyProbabilities(...counts(input), epsilon),
  ),
  ucb1_index: goldenMetric({}, (_, input) => ucb1Index(...counts(input))),
  softmax_probabilities: goldenMetric({ temperature: number }, ({ temperature }, input) =>
    softmaxProbabilities(argument(input, 'means'), temperature),
  ),
  thompson_best_arm_probabilities: goldenMetric({ priorAlpha: optional(number, 1), priorBeta: optional(number, 1) }, (prior, input) => {
    const posteriors = betaPosteriors(...counts(input), prior);
    return {
      alpha: posteriors.map(({ alpha }) => alpha),
      beta: posteriors.map(({ beta }) => beta),
      probabilityBest: thompsonBestArmProbabilities(...counts(input), prior),
    };
  }),
  linucb: goldenMetric({ alpha: number, lambda: optional(number, 1) }, ({ alpha, lambda }, input) => linUcb(input, alpha, lambda)),
  cumulative_regret: goldenMetric({}, (_, input) => cumulativeRegret(argument(input, 'armMeans'), argument(input, 'choices'))),
};

/** The reference counts pulls, the core failures. */
function counts(input: GoldenInput): [successes: readonly number[], failures: number[]] {
  const [pulls, successes] = [argument<readonly number[]>(input, 'pulls'), argument<readonly number[]>(input, 'successes')];
  return [successes, pulls.map((count, arm) => count - (successes[arm] ?? NaN))];
}

/** Learns from the history and scores every arm in the one context that all share. */
function linUcb(input: GoldenInput, alpha: number, lambda: number): unknown {
  const context = argument<readonly number[]>(input, 'context');
  const untouched: LinUcbArm = { A: context.map((_, i) => context.map((__, j) => (i === j ? lambda : 0))), b: context.map(() => 0) };
  const arms = Array.from({ length: argument<number>(input, 'arms') }, () => untouched);
  for (const [x, arm, reward] of argument<readonly (readonly [number[], number, number])[]>(input, 'history')) {
    arms[arm] = linUcbUpdate(arms[arm] ?? untouched, x, reward);
  }
  const scored = linUcbScores(
    arms,
    arms.map(() => context),
    alpha,
  );
  const scores = scored.map(({ score }) => score);
  return { theta: scored.map(({ theta }) => theta), scores, choice: scores.indexOf(Math.max(...scores)) };
}
