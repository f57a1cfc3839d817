/** The verdict of a run that wall limits killed twice: nothing was found out about the code. */
import type { LimitName } from './outcome.ts';
import { VERDICT_SCHEMA, type Verdict } from './verdict.ts';

export interface KilledRun {
  readonly exerciseId: string;
  readonly contentHash: string;
  readonly graderVersion: string;
  readonly seed: number;
  readonly variant?: number;
  readonly limit: LimitName;
}

export function inconclusiveVerdict({ limit, ...run }: KilledRun): Verdict {
  return { schema: VERDICT_SCHEMA, ...run, status: 'inconclusive', checks: [], console: { lines: [], dropped: 0 }, unmetLimits: [limit] };
}
