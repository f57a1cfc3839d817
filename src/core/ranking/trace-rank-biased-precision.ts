/** Rank-biased precision worked rank by rank. */
import type { Trace } from '#core/trace.ts';
import { rankBiasedPrecision, stopChance } from './rank-biased-precision.ts';

/** Takes what rankBiasedPrecision takes; one row a rank. */
export function traceRankBiasedPrecision(relevance: readonly number[], patience: number): Trace {
  const { rbp, residual } = rankBiasedPrecision(relevance, patience);
  return {
    columns: ['rank', 'relevant', 'chance to get here', 'chance to stop here', 'adds'],
    rows: relevance.map((relevant, index) => {
      const weight = stopChance(index + 1, patience);
      return [index + 1, relevant, patience ** index, weight, weight * relevant];
    }),
    result: [
      ['rbp', rbp],
      ['residual', residual],
    ],
  };
}
