/** Monitoring of data and metrics: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';

export const monitoringConventions: readonly Convention[] = [];
