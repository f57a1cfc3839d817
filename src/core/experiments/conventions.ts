/** Online experiments: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { comparisonConventions } from './comparison-conventions.ts';
import { estimateConventions } from './estimate-conventions.ts';
import { intervalConventions } from './interval-conventions.ts';
import { planningConventions } from './planning-conventions.ts';
import { rankAndEffectConventions } from './rank-and-effect-conventions.ts';

export const experimentsConventions: readonly Convention[] = [
  ...planningConventions,
  ...comparisonConventions,
  ...intervalConventions,
  ...rankAndEffectConventions,
  ...estimateConventions,
];
