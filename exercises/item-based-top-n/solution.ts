type Rating = [user: number, item: number, rating: number];
/** Ratings or deviations of one user by item, or of one item by user. */
type Profile = Map<number, number>;

/** The unrated items that the user would rate highest, judged by their own ratings of the most similar items they know. */
export function itemBasedTopN(ratings: Rating[], user: number, n: number, neighbours: number): { item: number; score: number }[] {
  requireCount('n', n);
  requireCount('neighbours', neighbours);
  const users = grouped(ratings.map(([by, item, rating]) => [by, item, rating]));
  const means = new Map([...users].map(([by, profile]) => [by, sum([...profile.values()]) / profile.size]));
  const items = grouped(ratings.map(([by, item, rating]) => [item, by, rating - (means.get(by) ?? NaN)]));
  const own = users.get(user) ?? new Map<number, number>();
  return [...items.keys()]
    .filter((item) => !own.has(item))
    .flatMap((item) => {
      // Only the user's own items are compared with a candidate: no other pair is ever asked for.
      const nearest = [...own]
        .map(([id, rating]) => ({ id, rating, similarity: adjustedCosine(items.get(item), items.get(id)) }))
        .filter(({ similarity }) => similarity > 0)
        .sort((a, b) => b.similarity - a.similarity || a.id - b.id)
        .slice(0, neighbours);
      const weight = sum(nearest.map(({ similarity }) => similarity));
      return weight === 0 ? [] : [{ item, score: sum(nearest.map(({ similarity, rating }) => similarity * rating)) / weight }];
    })
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, n);
}

/** Over the users who rated both; NaN when nobody did, or when one side never left its users' means. */
function adjustedCosine(a: Profile = new Map(), b: Profile = new Map()): number {
  const shared = [...a.keys()].filter((by) => b.has(by));
  const dot = (one: Profile, other: Profile) => sum(shared.map((by) => (one.get(by) ?? NaN) * (other.get(by) ?? NaN)));
  const squares = [dot(a, a), dot(b, b)] as const;
  if (Math.min(...squares) < 1e-12) return NaN;
  return dot(a, b) / Math.sqrt(squares[0] * squares[1]);
}

function grouped(rows: [owner: number, other: number, value: number][]): Map<number, Profile> {
  const profiles = new Map<number, Profile>();
  for (const [owner, other, value] of rows) {
    if (!Number.isFinite(value)) throw new RangeError(`itemBasedTopN requires finite ratings, got ${value}`);
    const profile = profiles.get(owner) ?? new Map<number, number>();
    if (profile.has(other)) throw new RangeError(`itemBasedTopN requires one rating a user and item, got two for ${owner} and ${other}`);
    profiles.set(owner, profile.set(other, value));
  }
  return profiles;
}

function requireCount(name: string, count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`itemBasedTopN requires an integer ${name} >= 1, got ${count}`);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
