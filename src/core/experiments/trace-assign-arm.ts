/** An assignment worked arm by arm. */
import type { Trace } from '#core/trace.ts';
import { assignArm, runningShares } from './assign-arm.ts';
import { unitBucket, unitHash } from './unit-hash.ts';

/** Takes what assignArm takes; one row an arm, with the stretch of [0, 1) that is its own. */
export function traceAssignArm(unitId: string, salt: string, weights: readonly number[]): Trace {
  const arm = assignArm(unitId, salt, weights);
  const ends = runningShares(weights);
  return {
    columns: ['arm', 'weight', 'from', 'up to', 'bucket falls here'],
    rows: weights.map((weight, index) => [index, weight, ends[index - 1] ?? 0, ends[index] as number, index === arm ? 'yes' : 'no']),
    result: [
      ['text', `${salt}:${unitId}`],
      ['hash', unitHash(unitId, salt)],
      ['bucket', unitBucket(unitId, salt)],
      ['arm', arm],
    ],
  };
}
