/** Pieces of neural recommenders: what the core offers of it. */
export { causalAttention } from './causal-attention.ts';
export { distillationLoss } from './distillation-loss.ts';
export { factorizationMachine } from './factorization-machine.ts';
export { inBatchSoftmaxLoss } from './in-batch-softmax-loss.ts';
export { lightGcn } from './light-gcn.ts';
export { mmoe } from './mmoe.ts';
