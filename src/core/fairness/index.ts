/** Fairness metrics: what the core offers of it. */
export { calibrationKl, type CalibrationOptions } from './calibration-kl.ts';
export { demographicParityDifference } from './demographic-parity-difference.ts';
export { demographicParityRatio } from './demographic-parity-ratio.ts';
export { disparateTreatmentRatio } from './disparate-treatment-ratio.ts';
export { equalOpportunityDifference } from './equal-opportunity-difference.ts';
export { equalOpportunityRatio } from './equal-opportunity-ratio.ts';
export { equalizedOddsDifference } from './equalized-odds-difference.ts';
export { equalizedOddsRatio } from './equalized-odds-ratio.ts';
export { exposureImpactRatio } from './exposure-impact-ratio.ts';
export { exposureParityRatio } from './exposure-parity-ratio.ts';
export { fairnessAudit, type AuditedUser, type AuditThresholds, type FairnessAudit } from './fairness-audit.ts';
export { genreDistribution, type RankWeights, type GenreDistributionOptions } from './genre-distribution.ts';
export { groupExposure, type GroupExposure } from './group-exposure.ts';
export { groupExposureShare } from './group-exposure-share.ts';
export { groupNdcgGap, type GroupAOrBUser, type GroupNdcgGap } from './group-ndcg-gap.ts';
export { groupRates, type EmptyRate, type GroupRatesOptions, type GroupRates } from './group-rates.ts';
export { ndcgByGroup, type RankedUser, type NdcgByGroupOptions } from './ndcg-by-group.ts';
export { popularityLift, type PopularityLiftOptions, type PopularityLift, type UserPopularity } from './popularity-lift.ts';
