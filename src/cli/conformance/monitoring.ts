/** Golden's monitoring metrics, computed by the core. */
import type { MetricTable } from './golden-metric.ts';

export const monitoring: MetricTable = {};
