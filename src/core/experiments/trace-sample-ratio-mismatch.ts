/** A sample ratio test worked arm by arm. */
import type { Trace } from '#core/trace.ts';
import { expectedCounts, sampleRatioMismatch } from './sample-ratio-mismatch.ts';

/** Takes what sampleRatioMismatch takes; one row an arm, whose last column adds up to chi-square. */
export function traceSampleRatioMismatch(observed: readonly number[], weights: readonly number[], alpha: number): Trace {
  const { chiSquare, p, mismatch } = sampleRatioMismatch(observed, weights, alpha);
  const rows = expectedCounts(observed, weights).map((expected, arm) => {
    const gap = (observed[arm] as number) - expected;
    return [arm, weights[arm] as number, observed[arm] as number, expected, gap, gap ** 2 / expected];
  });
  return {
    columns: ['arm', 'weight', 'observed', 'expected', 'gap', 'gap squared over expected'],
    rows,
    result: [
      ['chi-square', chiSquare],
      ['degrees of freedom', observed.length - 1],
      ['p', p],
      ['alpha', alpha],
      ['mismatch', mismatch],
    ],
  };
}
