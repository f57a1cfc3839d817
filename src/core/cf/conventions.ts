/** Collaborative filtering: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';

export const cfConventions: readonly Convention[] = [];
