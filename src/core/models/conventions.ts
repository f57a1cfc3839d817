/** Pieces of neural recommenders: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';

export const modelsConventions: readonly Convention[] = [];
