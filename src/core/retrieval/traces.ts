/** Retrieval, worked step by step. */
export { traceRetrievalCoverage } from './trace-retrieval-coverage.ts';
export { traceRetrieveThenRank } from './trace-retrieve-then-rank.ts';
export { traceRetrieveTopK } from './trace-retrieve-top-k.ts';
