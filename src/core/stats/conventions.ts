/** Statistics and portable mathematics: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';

export const statsConventions: readonly Convention[] = [];
