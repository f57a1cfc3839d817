/** Collaborative filtering: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { factorConventions } from './factor-conventions.ts';
import { neighbourConventions } from './neighbour-conventions.ts';
import { similarityConventions } from './similarity-conventions.ts';

export const cfConventions: readonly Convention[] = [...similarityConventions, ...neighbourConventions, ...factorConventions];
