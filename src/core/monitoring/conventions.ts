/** Monitoring of data and metrics: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { chartConventions } from './chart-conventions.ts';
import { driftConventions } from './drift-conventions.ts';

export const monitoringConventions: readonly Convention[] = [...driftConventions, ...chartConventions];
