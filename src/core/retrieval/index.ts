/** Retrieval: what the core offers of it. */
export { annRecall } from './ann-recall.ts';
export { reciprocalRankFusion, type FusedItem } from './reciprocal-rank-fusion.ts';
export { retrievalCoverage, type RetrievalCoverageOptions, type RetrievalCoverage } from './retrieval-coverage.ts';
export { retrieveThenRank, type RankedPool } from './retrieve-then-rank.ts';
export { retrieveTopK, type RetrieveTopKOptions, type Retrieval } from './retrieve-top-k.ts';
