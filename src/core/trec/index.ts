/** Large evaluations: TREC run and qrels files as columns, and trec_eval's measures over them. */
export { type Evaluation, evaluateRun } from './evaluate-run.ts';
export type { Measure } from './measures/measure.ts';
export { measuresNamed } from './measures/measures-named.ts';
export { readTrecTable } from './read-trec-table.ts';
export type { TrecKind } from './trec-refusal.ts';
export type { TrecTable } from './trec-table.ts';
