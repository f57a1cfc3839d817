/** Every metric's worked steps; kept out of the index, since inside the sandbox they would hand over the answer. */
export * from './bandits/traces.ts';
export * from './beyond/traces.ts';
export * from './cf/traces.ts';
export * from './counterfactual/traces.ts';
export * from './experiments/traces.ts';
export * from './fairness/traces.ts';
export * from './models/traces.ts';
export * from './monitoring/traces.ts';
export * from './ranking/traces.ts';
export * from './rerank/traces.ts';
export * from './retrieval/traces.ts';
export * from './stats/traces.ts';
