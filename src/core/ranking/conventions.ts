/** Ranking metrics: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { cutoffConventions } from './cutoff-conventions.ts';
import { gainConventions } from './gain-conventions.ts';
import { listConventions } from './list-conventions.ts';
import { scoreConventions } from './score-conventions.ts';

export const rankingConventions: readonly Convention[] = [
  ...cutoffConventions,
  ...gainConventions,
  ...listConventions,
  ...scoreConventions,
];
