/** Online experiments: what the core offers of it. */
export { effectSizeH } from './effect-size-h.ts';
export { sampleSizePerGroup } from './sample-size-per-group.ts';
export { sampleSizeProportions } from './sample-size-proportions.ts';
