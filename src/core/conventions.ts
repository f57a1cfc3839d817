/** Every place where the field's tools differ and the core has an option or has chosen, for the Conventions page. */
import { banditsConventions } from './bandits/conventions.ts';
import { beyondConventions } from './beyond/conventions.ts';
import { cfConventions } from './cf/conventions.ts';
import { counterfactualConventions } from './counterfactual/conventions.ts';
import { experimentsConventions } from './experiments/conventions.ts';
import { fairnessConventions } from './fairness/conventions.ts';
import { modelsConventions } from './models/conventions.ts';
import { monitoringConventions } from './monitoring/conventions.ts';
import { rankingConventions } from './ranking/conventions.ts';
import { rerankConventions } from './rerank/conventions.ts';
import { retrievalConventions } from './retrieval/conventions.ts';
import { statsConventions } from './stats/conventions.ts';

export const conventions = {
  bandits: banditsConventions,
  beyond: beyondConventions,
  cf: cfConventions,
  counterfactual: counterfactualConventions,
  experiments: experimentsConventions,
  fairness: fairnessConventions,
  models: modelsConventions,
  monitoring: monitoringConventions,
  ranking: rankingConventions,
  rerank: rerankConventions,
  retrieval: retrievalConventions,
  stats: statsConventions,
};
