/** Re-ranking: what the core offers of it. */
export { calibratedRerank } from './calibrated-rerank.ts';
export { fairFailProbability } from './fair-fail-probability.ts';
export { adjustedFairMtable, fairMtable } from './fair-mtable.ts';
export { fairRerank } from './fair-rerank.ts';
export { fairTopKCheck } from './fair-top-k-check.ts';
export { mmrRerank } from './mmr-rerank.ts';
