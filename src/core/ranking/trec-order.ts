/** The order in which trec_eval ranks a run: score descending, equal scores by document id descending in byte order. */
import { compareBytes } from './compare-bytes.ts';

/**
 * Document ids of a run in rank order; the position in the input means nothing.
 *
 * @param run pairs of document id and score
 * @returns ids, best rank first
 * @see https://github.com/usnistgov/trec_eval
 * @example trecOrder([['a', 1], ['b', 1]]) // ['b', 'a']
 */
export function trecOrder(run: readonly (readonly [document: string, score: number])[]): string[] {
  return run.toSorted((a, b) => b[1] - a[1] || compareBytes(b[0], a[0])).map(([document]) => document);
}
