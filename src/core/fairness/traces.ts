/** Fairness metrics, worked step by step. */
export { traceFairnessAudit } from './trace-fairness-audit.ts';
export { traceGroupExposure } from './trace-group-exposure.ts';
export { traceGroupNdcgGap } from './trace-group-ndcg-gap.ts';
export { traceParityMetrics } from './trace-parity-metrics.ts';
export { tracePopularityLift } from './trace-popularity-lift.ts';
