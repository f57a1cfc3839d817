/**
 * The two stages of a recommender: several sources make one pool of candidates, and a ranker orders the pool.
 *
 * @param sources lists of item ids, best first; an id at most once in each list
 * @param seen ids not to show again; repeats count once, and an id here needs no score
 * @param scores the ranker's score by item id, finite numbers
 * @param rankConstant added to every rank in the fusion, a finite number >= 1; 60 is usual
 * @param pool how many candidates the ranker gets to see, an integer >= 1
 * @param k how many items are shown, an integer >= 1
 * @returns candidates in the order of the fusion, and ranked, the first k of them in the order of the ranker; ties by smaller id
 * @throws {RangeError} when a number is outside its range, a source repeats an id, or an id of a source has no score
 */
export function retrieveThenRank(
  sources: number[][],
  seen: number[],
  scores: number[],
  rankConstant: number,
  pool: number,
  k: number,
): { candidates: number[]; ranked: number[] } {
  throw new Error('write me: fuse the sources by rank, cut the unseen items to the pool, and order the pool by score');
}
