/** Golden's bandits metrics, computed by the core. */
import type { MetricTable } from './golden-metric.ts';

export const bandits: MetricTable = {};
