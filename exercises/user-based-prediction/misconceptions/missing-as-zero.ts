// fails: a neighbour who rates everything one higher changes nothing
// says: Your similarity is the cosine of whole rows with 0 where a rating is missing. A missing rating is not a bad one: compare two people on the items both have rated, each rating minus the mean over those items.
// witness: [[[1,1,5],[1,2,3],[1,3,4],[2,1,4],[2,2,1],[2,3,2],[2,4,3],[3,1,5],[3,2,4],[3,3,5],[3,4,2],[4,1,1],[4,2,4],[4,3,2],[4,4,5]],1,4,2]
// follows: the cosine of zero-filled rows, which is what scikit-learn's cosine_similarity gives for a table of ratings
type Rating = [user: number, item: number, rating: number];
type Profile = Map<number, number>;
export function predictUserBased(ratings: Rating[], user: number, item: number, neighbours: number): number {
  if (!Number.isInteger(neighbours) || neighbours < 1) {
    throw new RangeError(`predictUserBased requires an integer neighbours >= 1, got ${neighbours}`);
  }
  const profiles = profilesOf(ratings);
  const own = profiles.get(user);
  if (own === undefined) return NaN;
  if (own.has(item)) throw new RangeError(`predictUserBased requires an item that user ${user} has not rated, got ${item}`);
  const voters = [...profiles]
    .filter(([, profile]) => profile.has(item))
    .map(([id, profile]) => ({ id, similarity: cosine(own, profile), deviation: (profile.get(item) ?? NaN) - meanOf(profile) }))
    .filter((voter) => voter.similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || a.id - b.id)
    .slice(0, neighbours);
  const weight = sum(voters.map((voter) => voter.similarity));
  const shift = sum(voters.map((voter) => voter.similarity * voter.deviation));
  return meanOf(own) + (weight === 0 ? 0 : shift / weight);
}
function cosine(a: Profile, b: Profile): number {
  const shared = [...a.keys()].filter((item) => b.has(item));
  if (shared.length < 2) return NaN;
  const squaresA = sum([...a.values()].map((value) => value ** 2));
  const squaresB = sum([...b.values()].map((value) => value ** 2));
  if (Math.min(squaresA, squaresB) < 1e-12) return NaN;
  return sum([...a].map(([item, rating]) => rating * (b.get(item) ?? 0))) / Math.sqrt(squaresA * squaresB);
}

function meanOf(profile: Profile): number {
  return sum([...profile.values()]) / profile.size;
}

function profilesOf(ratings: Rating[]): Map<number, Profile> {
  const profiles = new Map<number, Profile>();
  for (const [user, item, rating] of ratings) {
    if (!Number.isFinite(rating)) throw new RangeError(`predictUserBased requires finite ratings, got ${rating}`);
    const profile = profiles.get(user) ?? new Map<number, number>();
    if (profile.has(item)) throw new RangeError(`predictUserBased requires one rating of item ${item} by user ${user}, got two`);
    profiles.set(user, profile.set(item, rating));
  }
  return profiles;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
