/** Re-ranking under a minimum of protected items in every prefix. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { fairMtable, type FairMtableOptions } from './fair-mtable.ts';
import { requireFlags } from './require-flags.ts';

/**
 * FA*IR: the best k items by score that hold enough protected items in every prefix.
 *
 * Takes the higher score of the two groups, except where the prefix would fall below its minimum: there the best
 * protected item goes first. Within a group the order by score never changes, so that nobody is passed over by a weaker
 * member of the own group. Equal scores: the protected item first, then the smaller id.
 *
 * @param scores score by item id, finite numbers
 * @param isProtected 1 for a protected item and 0 for another, by item id
 * @param k length of the list, an integer >= 1; above the number of items, all
 * @param share protected share wanted, inside (0, 1)
 * @param alpha significance level of the minima, inside (0, 1)
 * @param options whether the level is adjusted for the number of prefixes; it is not by default
 * @returns item ids, best rank first; when protected items run out the others fill the list, below the minimum
 * @throws {RangeError} when an argument is not as above
 * @see Zehlike et al., "FA*IR: A Fair Top-k Ranking Algorithm", CIKM 2017
 * @example fairRerank([9, 8, 7, 6, 5], [0, 0, 0, 0, 1], 4, 0.5, 0.1) // [0, 1, 2, 4]
 */
export function fairRerank(
  scores: readonly number[],
  isProtected: readonly number[],
  k: number,
  share: number,
  alpha: number,
  options: FairMtableOptions = {},
): number[] {
  const minimum = fairMtable(k, share, alpha, options);
  requireSameLength('fairRerank', { scores, isProtected });
  requireFiniteValues('fairRerank', 'scores', scores);
  requireFlags('fairRerank', 'isProtected', isProtected);
  const score = (id: number): number => scores[id] as number;
  const byScore = [...scores.keys()].sort((a, b) => score(b) - score(a) || a - b);
  const shielded = byScore.filter((id) => isProtected[id] === 1);
  const others = byScore.filter((id) => isProtected[id] === 0);
  const order: number[] = [];
  let taken = 0;
  for (const least of minimum.slice(0, scores.length)) {
    const [ours, theirs] = [shielded[taken], others[order.length - taken]];
    if (ours !== undefined && (theirs === undefined || taken < least || score(ours) >= score(theirs))) {
      order.push(ours);
      taken += 1;
    } else {
      order.push(theirs as number);
    }
  }
  return order;
}
