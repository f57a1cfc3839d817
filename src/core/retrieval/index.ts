/** Retrieval: what the core offers of it. */
export { annRecall } from './ann-recall.ts';
export { reciprocalRankFusion } from './reciprocal-rank-fusion.ts';
export { retrievalCoverage } from './retrieval-coverage.ts';
export { retrieveThenRank } from './retrieve-then-rank.ts';
export { retrieveTopK } from './retrieve-top-k.ts';
