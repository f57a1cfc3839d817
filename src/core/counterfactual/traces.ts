/** Counterfactual estimation, worked step by step. */
export { traceOffPolicyValue } from './trace-off-policy-value.ts';
export { tracePositionPropensity } from './trace-position-propensity.ts';
