/** Re-ranking, worked step by step. */
export { traceCalibratedRerank } from './trace-calibrated-rerank.ts';
export { traceFairTopKCheck } from './trace-fair-top-k-check.ts';
export { traceMmrRerank } from './trace-mmr-rerank.ts';
