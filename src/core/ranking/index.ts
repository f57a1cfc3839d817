/** Ranking metrics: what the core offers of it. */
export { averagePrecision } from './average-precision.ts';
export { dcgAtK } from './dcg-at-k.ts';
export { f1AtK } from './f1-at-k.ts';
export { hitAtK } from './hit-at-k.ts';
export { meanOverLists } from './mean-over-lists.ts';
export { ndcgAtK } from './ndcg-at-k.ts';
export { orderByScore } from './order-by-score.ts';
export { precisionAtK } from './precision-at-k.ts';
export { rPrecision } from './r-precision.ts';
export { recallAtK } from './recall-at-k.ts';
export { reciprocalRank } from './reciprocal-rank.ts';
export { trecOrder } from './trec-order.ts';
