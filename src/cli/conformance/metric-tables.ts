/** Every built metric by family and golden name. */
import { bandits } from './bandits.ts';
import { beyondAccuracy } from './beyond-accuracy.ts';
import { cf } from './cf.ts';
import { distributions } from './distributions.ts';
import { experiments } from './experiments.ts';
import { fairness } from './fairness.ts';
import type { MetricTable } from './golden-metric.ts';
import { monitoring } from './monitoring.ts';
import { offpolicy } from './offpolicy.ts';
import { ranking } from './ranking.ts';
import { reranking } from './reranking.ts';

export const metricTables: Readonly<Record<string, MetricTable>> = {
  bandits,
  beyond_accuracy: beyondAccuracy,
  cf,
  distributions,
  experiments,
  fairness,
  monitoring,
  offpolicy,
  ranking,
  reranking,
};
