// fails: a neighbour who rates everything one higher changes nothing
// says: Two things at once. You choose the most similar users first and then keep those who rated the item: keep the raters of the item first. And you average their ratings as they stand: average how far each went from their own mean, and add that to the mean of the user.
// witness: [[[1,1,5],[1,2,3],[1,3,4],[2,1,4],[2,2,1],[2,3,2],[2,4,3],[3,1,5],[3,2,4],[3,3,5],[3,4,2],[4,1,1],[4,2,4],[4,3,2],[4,4,5],[0,1,4],[0,2,2],[0,3,3]],1,4,2]
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
    .filter(([id]) => id !== user)
    .map(([id, profile]) => ({
      id,
      knowsItem: profile.has(item),
      similarity: pearson(own, profile),
      rating: profile.get(item) ?? NaN,
    }))
    .filter((voter) => voter.similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || a.id - b.id)
    .slice(0, neighbours)
    .filter((voter) => voter.knowsItem);
  const weight = sum(voters.map((voter) => voter.similarity));
  const total = sum(voters.map((voter) => voter.similarity * voter.rating));
  return weight === 0 ? meanOf(own) : total / weight;
}
function pearson(a: Profile, b: Profile): number {
  const shared = [...a.keys()].filter((item) => b.has(item));
  if (shared.length < 2) return NaN;
  const centredA = centred(shared.map((item) => a.get(item) ?? NaN));
  const centredB = centred(shared.map((item) => b.get(item) ?? NaN));
  const squaresA = sum(centredA.map((value) => value ** 2));
  const squaresB = sum(centredB.map((value) => value ** 2));
  if (Math.min(squaresA, squaresB) < 1e-12) return NaN;
  return sum(centredA.map((value, index) => value * (centredB[index] ?? NaN))) / Math.sqrt(squaresA * squaresB);
}
function centred(values: number[]): number[] {
  const mean = sum(values) / values.length;
  return values.map((value) => value - mean);
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
