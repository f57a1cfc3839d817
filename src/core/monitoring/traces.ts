/** Monitoring of data and metrics, worked step by step. */
export { traceAlertStates } from './trace-alert-states.ts';
export { traceDeduplicateEvents } from './trace-deduplicate-events.ts';
export { traceDetectAnomalies } from './trace-detect-anomalies.ts';
export { traceDistributionDrift } from './trace-distribution-drift.ts';
export { traceRunDag } from './trace-run-dag.ts';
export { traceRunExpectations } from './trace-run-expectations.ts';
