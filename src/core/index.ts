/** The public functions of the metric core: what `import ... from 'holdout'` offers. */
export * from './bandits/index.ts';
export * from './beyond/index.ts';
export * from './cf/index.ts';
export * from './counterfactual/index.ts';
export * from './experiments/index.ts';
export * from './fairness/index.ts';
export * from './models/index.ts';
export * from './monitoring/index.ts';
export * from './ranking/index.ts';
export * from './rerank/index.ts';
export * from './retrieval/index.ts';
export * from './stats/index.ts';
export * from './trec/index.ts';
