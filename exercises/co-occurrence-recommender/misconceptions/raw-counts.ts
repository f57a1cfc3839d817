// fails: twice as many people with the same histories change nothing
// says: You rank by the bare number of people who have both. Best sellers are in every basket and so win beside everything. Divide by the root of both counts, so that what is rare and always bought together can come first.
// witness: [[[1,2],[1,3],[2,2],[2,3]],[2],5]
// follows: the raw number of users of both
export function coOccurrenceRecommend(
  events: [user: number, item: number][],
  basket: number[],
  n: number,
): { item: number; score: number }[] {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`coOccurrenceRecommend requires an integer n >= 1, got ${n}`);
  const owned = new Set(basket);
  const users = new Map<number, number>();
  const together = new Map<number, Map<number, number>>();
  for (const history of historiesOf(events)) {
    for (const item of history) increment(users, item);
    for (const first of history) {
      if (!owned.has(first)) continue;
      const counts = together.get(first) ?? new Map<number, number>();
      together.set(first, counts);
      for (const item of history) if (!owned.has(item)) increment(counts, item);
    }
  }
  const scores = new Map<number, number>();
  for (const counts of together.values()) {
    for (const [item, both] of counts) {
      scores.set(item, countOf(scores, item) + both);
    }
  }
  return [...scores]
    .map(([item, score]) => ({ item, score }))
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, n);
}

function historiesOf(events: [user: number, item: number][]): Iterable<Iterable<number>> {
  const histories = new Map<number, Set<number>>();
  for (const [user, item] of events) histories.set(user, (histories.get(user) ?? new Set()).add(item));
  return histories.values();
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, countOf(counts, key) + 1);
}

function countOf(counts: Map<number, number>, key: number): number {
  return counts.get(key) ?? 0;
}
