/** Every built metric by family and golden name. */
import { cf } from './cf.ts';
import { distributions } from './distributions.ts';
import { experiments } from './experiments.ts';
import { fairness } from './fairness.ts';
import type { MetricTable } from './golden-metric.ts';
import { ranking } from './ranking.ts';

export const metricTables: Readonly<Record<string, MetricTable>> = { cf, distributions, experiments, fairness, ranking };
