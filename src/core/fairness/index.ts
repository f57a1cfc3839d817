/** Fairness metrics: what the core offers of it. */
export { demographicParityDifference } from './demographic-parity-difference.ts';
export { demographicParityRatio } from './demographic-parity-ratio.ts';
export { equalOpportunityDifference } from './equal-opportunity-difference.ts';
export { equalOpportunityRatio } from './equal-opportunity-ratio.ts';
