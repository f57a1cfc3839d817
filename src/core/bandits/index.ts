/** Bandit policies: what the core offers of it. */
export { chooseArm, type BanditPolicy } from './choose-arm.ts';
export { cumulativeRegret } from './cumulative-regret.ts';
export { epsilonGreedyProbabilities } from './epsilon-greedy-probabilities.ts';
export { linUcbScores, linUcbUpdate, type LinUcbArm, type LinUcbScore } from './lin-ucb.ts';
export { linUcbStep, type LinUcbRound } from './lin-ucb-step.ts';
export { softmaxProbabilities } from './softmax-probabilities.ts';
export { betaPosteriors, thompsonBestArmProbabilities, type ThompsonOptions } from './thompson-best-arm-probabilities.ts';
export { ucb1Index, type Ucb1Options } from './ucb1-index.ts';
