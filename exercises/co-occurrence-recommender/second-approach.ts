// Turns the log around and keeps the set of users of each item, so that a pair is one intersection; shorter, and quick enough where the catalogue is small.
export function coOccurrenceRecommend(
  events: [user: number, item: number][],
  basket: number[],
  n: number,
): { item: number; score: number }[] {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`coOccurrenceRecommend requires an integer n >= 1, got ${n}`);
  const usersOf = new Map<number, Set<number>>();
  for (const [user, item] of events) usersOf.set(item, (usersOf.get(item) ?? new Set()).add(user));
  const given = [...new Set(basket)].flatMap((item) => usersOf.get(item) ?? []);
  return [...usersOf]
    .filter(([item]) => !basket.includes(item))
    .map(([item, users]) => ({ item, score: given.reduce((total, others) => total + cosine(users, others), 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, n);
}

function cosine(a: Set<number>, b: Set<number>): number {
  const both = [...a].filter((user) => b.has(user)).length;
  return both / Math.sqrt(a.size * b.size);
}
