/** Beyond-accuracy metrics: what the core offers of it. */
export { averageRecommendationPopularity } from './average-recommendation-popularity.ts';
export { catalogCoverage } from './catalog-coverage.ts';
export { exposureCounts } from './exposure-counts.ts';
export { gini, type GiniOptions } from './gini.ts';
export { intraListDiversity } from './intra-list-diversity.ts';
export { cooccurrenceCosine, cosineOfVectors, jaccardOfFeatures, type ItemSimilarity } from './item-similarity.ts';
export { meanPopularityPercentile } from './mean-popularity-percentile.ts';
export { novelty, type NoveltyOptions } from './novelty.ts';
export { personalization } from './personalization.ts';
export { rankBiasedOverlap, type RankBiasedOverlapOptions } from './rank-biased-overlap.ts';
export { serendipity } from './serendipity.ts';
export { shannonEntropy, type EntropyOptions } from './shannon-entropy.ts';
export { tailPercentage, type TailOptions } from './tail-percentage.ts';
