/** The best unseen items of every user, from the neighbours of what they rated. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { BestCandidates } from './best-candidates.ts';
import type { BestLists } from './best-lists.ts';
import type { RatingMatrix } from './rating-matrix.ts';

export interface RecommendForAllOptions {
  /** How many items a user gets at most, an integer >= 1. */
  readonly n?: number;
  /** `sum` of similarity times rating, as itemKnnScores has it; `mean` divides by the similarities, as itemBasedTopN does. */
  readonly score?: 'sum' | 'mean';
}

/**
 * Recommends to every user from the neighbour lists of the items they rated.
 *
 * A rated item speaks for each of its neighbours with its rating times their similarity. The sum suits implicit feedback, where
 * more support is more evidence; the mean stays on the scale of the ratings. The cost is ratings times neighbours.
 *
 * @param matrix ratings grouped by user, from ratingMatrix
 * @param neighbours a list an item, from itemNeighbours of the same ratings
 * @param options how many items, and how scores come together; 10 and `sum` by default
 * @returns a list a user: items they have not rated, best first, ties by smaller id; empty for a user without ratings
 * @throws {RangeError} when an option is outside the ranges above, or the matrix has other items than the neighbour lists
 * @see Deshpande and Karypis, "Item-Based Top-N Recommendation Algorithms", ACM TOIS 2004
 * @example
 * const columns = { users: Int32Array.of(0, 1, 1), items: Int32Array.of(1, 1, 2), values: Float64Array.of(3, 4, 3) };
 * const matrix = ratingMatrix(columns);
 * recommendForAll(matrix, itemNeighbours(matrix)).listOf(0) // [{ item: 2, score: 2.4 }]
 */
export function recommendForAll(
  { byUser, byItem }: RatingMatrix,
  neighbours: BestLists,
  { n = 10, score = 'sum' }: RecommendForAllOptions = {},
): BestLists {
  requireCutoff('recommendForAll', n, 'n');
  requireOption('recommendForAll', 'score', score, ['sum', 'mean']);
  const itemCount = byItem.starts.length - 1;
  if (neighbours.counts.length !== itemCount) {
    throw new RangeError(`recommendForAll requires neighbour lists of ${itemCount} items, got ${neighbours.counts.length}`);
  }
  const userCount = byUser.starts.length - 1;
  const best = new BestCandidates(userCount, Math.min(n, Math.max(1, itemCount)));
  const votes = new Votes(neighbours);
  for (let user = 0; user < userCount; user += 1) {
    const [start, end] = [byUser.starts[user] as number, byUser.starts[user + 1] as number];
    votes.begin(user, byUser.columns, start, end);
    for (let at = start; at < end; at += 1) votes.add(byUser.columns[at] as number, byUser.values[at] as number);
    votes.tell((item, sum, weight) => best.offer(user, item, score === 'sum' ? sum : sum / weight));
  }
  return best.finish();
}

/** What the rated items of one user say of the others; used again for the next user. */
class Votes {
  readonly #neighbours: BestLists;
  readonly #sums: Float64Array;
  readonly #weights: Float64Array;
  /** The user for whom each item was met, as seen or as a candidate. */
  readonly #seenBy: Int32Array;
  readonly #namedFor: Int32Array;
  readonly #named: Int32Array;
  #count = 0;
  #user = -1;

  constructor(neighbours: BestLists) {
    const items = neighbours.counts.length;
    this.#neighbours = neighbours;
    this.#sums = new Float64Array(items);
    this.#weights = new Float64Array(items);
    this.#seenBy = new Int32Array(items).fill(-1);
    this.#namedFor = new Int32Array(items).fill(-1);
    this.#named = new Int32Array(items);
  }

  begin(user: number, items: Int32Array, start: number, end: number): void {
    this.#user = user;
    this.#count = 0;
    for (let at = start; at < end; at += 1) this.#seenBy[items[at] as number] = user;
  }

  add(item: number, rating: number): void {
    const { capacity, counts, ids, scores } = this.#neighbours;
    const first = item * capacity;
    const end = first + (counts[item] as number);
    for (let place = first; place < end; place += 1) {
      const other = ids[place] as number;
      if (this.#seenBy[other] === this.#user) continue;
      if (this.#namedFor[other] !== this.#user) this.#name(other);
      this.#sums[other] = (this.#sums[other] as number) + rating * (scores[place] as number);
      this.#weights[other] = (this.#weights[other] as number) + (scores[place] as number);
    }
  }

  tell(take: (item: number, sum: number, weight: number) => void): void {
    for (let index = 0; index < this.#count; index += 1) {
      const item = this.#named[index] as number;
      take(item, this.#sums[item] as number, this.#weights[item] as number);
    }
  }

  #name(item: number): void {
    this.#namedFor[item] = this.#user;
    this.#sums[item] = 0;
    this.#weights[item] = 0;
    this.#named[this.#count] = item;
    this.#count += 1;
  }
}
