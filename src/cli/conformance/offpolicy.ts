/** Golden's off-policy metrics, computed by the core. */
import type { MetricTable } from './golden-metric.ts';

export const offpolicy: MetricTable = {};
