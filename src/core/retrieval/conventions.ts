/** Retrieval: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';

export const retrievalConventions: readonly Convention[] = [];
