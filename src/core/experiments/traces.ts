/** Online experiments, worked step by step. */
export { traceSampleSize } from './trace-sample-size.ts';
