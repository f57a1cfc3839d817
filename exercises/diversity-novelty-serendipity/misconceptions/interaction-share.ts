// fails: an item that is neither listed nor in the history changes nothing
// says: You divide by the sum of all user counts, so popularity becomes a share of interactions. Here it is the share of users who have the item: divide by users, and items outside the list no longer matter.
// witness: [[0,1,2],[[1,0,0],[1,1,0],[0,0,1],[1,0,0],[0,1,1]],[8,4,1,12,6],16,[3,4],[1,1,0,0,0]]
// follows: popularity as a share of all interactions, as in the recommenders library
export function listQuality(
  list: number[],
  vectors: number[][],
  userCounts: number[],
  users: number,
  history: number[],
  relevant: number[],
): { diversity: number; novelty: number; serendipity: number } {
  requireCounts(list, userCounts, users);
  const cosine = (i: number, j: number) => cosineOf(vectors[i] as number[], vectors[j] as number[]);
  const pairs = list.flatMap((item, place) => list.slice(place + 1).map((other) => 1 - cosine(item, other)));
  const unexpected = (item: number) => 1 - mean(history.map((earlier) => cosine(item, earlier)));
  return {
    diversity: mean(pairs),
    novelty: mean(list.map((item) => Math.log2(userCounts.reduce((sum, count) => sum + count, 0) / (userCounts[item] as number)))),
    serendipity: mean(list.map((item) => unexpected(item) * (relevant[item] as number))),
  };
}
function requireCounts(list: number[], userCounts: number[], users: number): void {
  if (!Number.isInteger(users) || users < 1) throw new RangeError(`listQuality requires an integer users >= 1, got ${users}`);
  for (const item of list) {
    const count = userCounts[item] as number;
    if (!(count >= 1 && count <= users)) throw new RangeError(`listQuality requires 1 to ${users} users for item ${item}, got ${count}`);
  }
}
/** NaN for an empty list. */
function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** 0 when a vector has no direction. */
function cosineOf(a: number[], b: number[]): number {
  const dot = (x: number[], y: number[]) => x.reduce((sum, value, index) => sum + value * (y[index] as number), 0);
  const squares = dot(a, a) * dot(b, b);
  return squares === 0 ? 0 : dot(a, b) / Math.sqrt(squares);
}
