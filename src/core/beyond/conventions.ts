/** Beyond-accuracy metrics: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';

export const beyondConventions: readonly Convention[] = [];
