/** Ranking metrics, worked step by step. */
export { traceAuc } from './trace-auc.ts';
export { traceLeaveLastOutSplit } from './trace-leave-last-out-split.ts';
export { traceMapMrr } from './trace-map-mrr.ts';
export { traceNdcgAtK } from './trace-ndcg-at-k.ts';
export { traceNdcgTiesAveraged } from './trace-ndcg-ties-averaged.ts';
export { tracePrecisionRecallAtK } from './trace-precision-recall-at-k.ts';
export { traceRankBiasedPrecision } from './trace-rank-biased-precision.ts';
