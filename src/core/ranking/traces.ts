/** Ranking metrics, worked step by step. */
export { traceNdcgAtK } from './trace-ndcg-at-k.ts';
export { tracePrecisionRecallAtK } from './trace-precision-recall-at-k.ts';
