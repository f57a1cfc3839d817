/** Interpolated precision at levels of recall, the points of a precision-recall curve. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { hitRanks } from './hit-ranks.ts';

export interface InterpolatedPrecisionOptions {
  /** How level times R becomes a number of hits: `ceil` as in textbooks, `round` half up as in trec_eval 10. */
  readonly rounding?: 'ceil' | 'round';
}

/** Less than any difference between level times R and an integer that is not rounding. */
const roundingSlack = 1e-9;

/**
 * For each level, the best precision at any rank that has reached this level of recall.
 *
 * The curve tells what precision is left for a reader who wants a given share of the relevant items. By default a level is
 * reached when recall is at least the level; trec_eval 10 rounds level times R to the nearest number of hits, so that 0.1 of
 * 4 relevant items asks for none.
 *
 * @param ranked item ids, best rank first; a repeated id earns once but still takes up its rank
 * @param relevant ids of the relevant items, R of them; repeats count once
 * @param levels shares of the relevant items, each in [0, 1], in any order
 * @returns one precision a level, in [0, 1]; 0 where the level is never reached; NaN when nothing is relevant
 * @throws {RangeError} when a level is outside [0, 1] or the rounding is not as above
 * @see Manning, Raghavan and Schuetze, Introduction to Information Retrieval, section 8.4
 * @example interpolatedPrecisionAtRecall([7, 3, 9], [3, 9], [0, 0.5, 1]) // [0.66666..., 0.66666..., 0.66666...]
 */
export function interpolatedPrecisionAtRecall<Item extends string | number>(
  ranked: readonly Item[],
  relevant: readonly Item[],
  levels: readonly number[],
  { rounding = 'ceil' }: InterpolatedPrecisionOptions = {},
): number[] {
  requireAllInRange('interpolatedPrecisionAtRecall', 'levels', levels, 0, 1);
  requireOption('interpolatedPrecisionAtRecall', 'rounding', rounding, ['ceil', 'round']);
  const wanted = new Set(relevant).size;
  if (wanted === 0) return levels.map(() => NaN);
  const best = bestPrecisionFrom(hitRanks(ranked, relevant));
  const hitsNeeded = (level: number): number =>
    rounding === 'ceil' ? Math.ceil(level * wanted - roundingSlack) : Math.floor(level * wanted + 0.5);
  // A level that asks for no hit is met from the top of the list: the best precision anywhere.
  return levels.map((level) => best[Math.max(hitsNeeded(level), 1) - 1] ?? 0);
}

/** At index h - 1, the best precision at or after the h-th hit: precision peaks at hits. */
function bestPrecisionFrom(ranks: readonly number[]): number[] {
  const best = ranks.map((rank, index) => (index + 1) / rank);
  for (let index = best.length - 2; index >= 0; index -= 1) best[index] = Math.max(best[index] as number, best[index + 1] as number);
  return best;
}
