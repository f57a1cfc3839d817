/** Bandit policies: what the core offers of it. */
export { chooseArm } from './choose-arm.ts';
export { cumulativeRegret } from './cumulative-regret.ts';
export { epsilonGreedyProbabilities } from './epsilon-greedy-probabilities.ts';
export { linUcbScores, linUcbUpdate } from './lin-ucb.ts';
export { linUcbStep } from './lin-ucb-step.ts';
export { softmaxProbabilities } from './softmax-probabilities.ts';
export { betaPosteriors, thompsonBestArmProbabilities } from './thompson-best-arm-probabilities.ts';
export { ucb1Index } from './ucb1-index.ts';
