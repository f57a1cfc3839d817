/** Pieces of neural recommenders, worked step by step. */
export { traceCausalAttention } from './trace-causal-attention.ts';
export { traceDistillationLoss } from './trace-distillation-loss.ts';
export { traceFactorizationMachine } from './trace-factorization-machine.ts';
export { traceInBatchSoftmaxLoss } from './trace-in-batch-softmax-loss.ts';
export { traceLightGcn } from './trace-light-gcn.ts';
export { traceMmoe } from './trace-mmoe.ts';
