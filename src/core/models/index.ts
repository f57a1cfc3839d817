/** Pieces of neural recommenders: what the core offers of it. */
export { causalAttention } from './causal-attention.ts';
export { distillationLoss, type SoftTerm } from './distillation-loss.ts';
export { factorizationMachine, type InteractionTerms } from './factorization-machine.ts';
export { inBatchSoftmaxLoss, type InBatchSoftmaxOptions } from './in-batch-softmax-loss.ts';
export { lightGcn, type Edge, type Embeddings, type NormalizedEdge } from './light-gcn.ts';
export { mmoe } from './mmoe.ts';
