/** Collaborative filtering: what the core offers of it. */
export { cosineSimilarity } from './cosine-similarity.ts';
export { jaccardSimilarity } from './jaccard-similarity.ts';
export { msdSimilarity } from './msd-similarity.ts';
export { pearsonSimilarity } from './pearson-similarity.ts';
export { predictUserBased } from './predict-user-based.ts';
export { ratingSimilarity } from './rating-similarity.ts';
