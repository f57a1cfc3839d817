/** Golden's estimates from experiments: adjusted, sequential, resampled and corrected, computed by the core. */
import type { MetricTable } from './golden-metric.ts';

export const experimentEstimates: MetricTable = {};
