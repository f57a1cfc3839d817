/** Beyond-accuracy metrics, worked step by step. */
export { traceCatalogConcentration } from './trace-catalog-concentration.ts';
export { traceListQuality } from './trace-list-quality.ts';
