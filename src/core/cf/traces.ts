/** Collaborative filtering, worked step by step. */
export { tracePredictUserBased } from './trace-predict-user-based.ts';
export { traceRatingSimilarity } from './trace-rating-similarity.ts';
