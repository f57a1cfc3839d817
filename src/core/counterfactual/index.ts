/** Counterfactual estimation: what the core offers of it. */
export { debiasedClickRate } from './debiased-click-rate.ts';
export { directMethodEstimate } from './direct-method-estimate.ts';
export { doublyRobustEstimate, type ModelledRound, type DoublyRobustOptions } from './doubly-robust-estimate.ts';
export { effectiveSampleSize } from './effective-sample-size.ts';
export { importanceWeights } from './importance-weights.ts';
export { ipsEstimate } from './ips-estimate.ts';
export { offPolicyValue, type LoggedRound, type OffPolicyValue } from './off-policy-value.ts';
export { positionPropensity, type PositionCell, type PositionComparison } from './position-propensity.ts';
export { replayEstimate, type ReplayEstimate } from './replay-estimate.ts';
export { snipsEstimate } from './snips-estimate.ts';
