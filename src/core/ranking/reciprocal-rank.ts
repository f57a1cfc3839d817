/** Reciprocal rank of one ranked list. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { hitRanks } from './hit-ranks.ts';

export interface ReciprocalRankOptions {
  /** Cutoff rank, an integer >= 1; left out, the whole list counts. */
  readonly k?: number | undefined;
}

/**
 * One divided by the rank of the first relevant item.
 *
 * How soon the first wanted item comes; what follows it is ignored. A list without a hit scores 0 and is kept in means.
 *
 * @param ranked item ids, best rank first
 * @param relevant ids of the relevant items
 * @returns unitless, in [0, 1]; NaN when nothing is relevant
 * @throws {RangeError} when k is given and is not an integer >= 1
 * @see Voorhees, "The TREC-8 Question Answering Track Report", 1999
 * @example reciprocalRank([7, 3, 9], [9, 3]) // 0.5
 */
export function reciprocalRank<Item extends string | number>(
  ranked: readonly Item[],
  relevant: readonly Item[],
  { k }: ReciprocalRankOptions = {},
): number {
  if (k !== undefined) requireCutoff('reciprocalRank', k);
  if (relevant.length === 0) return NaN;
  const [first] = hitRanks(ranked, relevant, k);
  return first === undefined ? 0 : 1 / first;
}
