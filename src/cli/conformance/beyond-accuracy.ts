/** Golden's beyond-accuracy metrics, computed by the core. */
import type { MetricTable } from './golden-metric.ts';

export const beyondAccuracy: MetricTable = {};
