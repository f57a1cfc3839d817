// fails: nothing from the basket is recommended
// says: You recommend what is in the basket already. An item goes perfectly with itself, so it takes the top of the list and a place that could have sold something. Leave the basket’s items out, also those that another basket item points to.
// witness: [[[1,2],[1,3]],[2],5]
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
      for (const item of history) increment(counts, item);
    }
  }
  const scores = new Map<number, number>();
  for (const [first, counts] of together) {
    for (const [item, both] of counts) {
      const strength = both / Math.sqrt(countOf(users, first) * countOf(users, item));
      scores.set(item, countOf(scores, item) + strength);
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
