/** Fairness metrics, worked step by step. */
export { traceParityMetrics } from './trace-parity-metrics.ts';
