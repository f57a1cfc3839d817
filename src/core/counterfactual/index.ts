/** Counterfactual estimation: what the core offers of it. */
export { debiasedClickRate } from './debiased-click-rate.ts';
export { directMethodEstimate } from './direct-method-estimate.ts';
export { doublyRobustEstimate } from './doubly-robust-estimate.ts';
export { effectiveSampleSize } from './effective-sample-size.ts';
export { importanceWeights } from './importance-weights.ts';
export { ipsEstimate } from './ips-estimate.ts';
export { offPolicyValue } from './off-policy-value.ts';
export { positionPropensity } from './position-propensity.ts';
export { replayEstimate } from './replay-estimate.ts';
export { snipsEstimate } from './snips-estimate.ts';
