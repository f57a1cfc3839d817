// fails: somebody else who rates everything one higher changes nothing
// says: You compare the raw stars. All of them are positive, so everything looks alike, and a generous person makes all their items resemble each other. Take from each rating the mean of the user who gave it before you compare.
// witness: [[[1,10,5],[1,20,2],[1,50,4],[2,10,5],[2,20,1],[2,30,4],[2,40,2],[2,50,3],[3,10,4],[3,20,2],[3,30,5],[3,40,1],[3,50,4],[4,10,2],[4,20,5],[4,30,2],[4,40,4],[4,50,3],[5,10,3],[5,20,4],[5,40,5],[5,50,2]],1,5,2]
// follows: the cosine of the ratings as they are
type Rating = [user: number, item: number, rating: number];
type Profile = Map<number, number>;

export function itemBasedTopN(ratings: Rating[], user: number, n: number, neighbours: number): { item: number; score: number }[] {
  requireCount('n', n);
  requireCount('neighbours', neighbours);
  const users = grouped(ratings.map(([by, item, rating]) => [by, item, rating]));
  const items = grouped(ratings.map(([by, item, rating]) => [item, by, rating]));
  const own = users.get(user) ?? new Map<number, number>();
  return [...items.keys()]
    .filter((item) => !own.has(item))
    .flatMap((item) => {
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
