/** Collaborative filtering, worked step by step. */
export { traceAlsUserStep } from './trace-als-user-step.ts';
export { traceCoOccurrenceRecommend } from './trace-co-occurrence-recommend.ts';
export { traceColdStartHybrid } from './trace-cold-start-hybrid.ts';
export { traceContentRecommend } from './trace-content-recommend.ts';
export { traceDecayedPopularity } from './trace-decayed-popularity.ts';
export { traceItemBasedTopN } from './trace-item-based-top-n.ts';
export { traceMfSgdStep } from './trace-mf-sgd-step.ts';
export { tracePredictUserBased } from './trace-predict-user-based.ts';
export { traceRatingSimilarity } from './trace-rating-similarity.ts';
export { traceSampleNegatives } from './trace-sample-negatives.ts';
