/** Re-ranking: what the core offers of it. */
export { calibratedRerank, type CalibratedStep, type CalibratedList } from './calibrated-rerank.ts';
export { fairFailProbability } from './fair-fail-probability.ts';
export { adjustedFairMtable, fairMtable, type FairMtableOptions, type AdjustedFairMtable } from './fair-mtable.ts';
export { fairRerank } from './fair-rerank.ts';
export { fairTopKCheck, type FairTopKVerdict } from './fair-top-k-check.ts';
export { mmrRerank, type MmrOptions, type MmrStep } from './mmr-rerank.ts';
