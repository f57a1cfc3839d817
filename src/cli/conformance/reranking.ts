/** Golden's re-ranking metrics, computed by the core. */
import type { MetricTable } from './golden-metric.ts';

export const reranking: MetricTable = {};
