/** Counterfactual estimation: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';

export const counterfactualConventions: readonly Convention[] = [];
