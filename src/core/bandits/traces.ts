/** Bandit policies, worked step by step. */
export { traceChooseArm } from './trace-choose-arm.ts';
export { traceLinUcbStep } from './trace-lin-ucb-step.ts';
