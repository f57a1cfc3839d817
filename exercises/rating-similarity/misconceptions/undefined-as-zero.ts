// fails: nothing to compare: NaN
// says: You return 0 where the denominator is 0. Zero says the items are unrelated; here nothing is known about them, so the answer is NaN.
// witness: [[[1,1,3]],1,2,"cosine"]
// follows: 0 where nothing can be compared, as Surprise returns
type Rating = [user: number, item: number, rating: number];
type Kind = 'cosine' | 'pearson' | 'adjusted-cosine' | 'jaccard';
type Profile = Map<number, number>;
type Value = (profile: Profile) => number;
export function ratingSimilarity(ratings: Rating[], i: number, j: number, kind: Kind): number {
  if (i === j) throw new RangeError(`ratingSimilarity requires two different items, got ${i} twice`);
  const profiles = profilesOf(ratings);
  const ratersOfI = profiles.filter((profile) => profile.has(i));
  const ratersOfJ = profiles.filter((profile) => profile.has(j));
  const both = ratersOfI.filter((profile) => profile.has(j));
  switch (kind) {
    case 'jaccard':
      return ratersOfI.length + ratersOfJ.length === 0 ? 0 : both.length / (ratersOfI.length + ratersOfJ.length - both.length);
    case 'cosine':
      return similarity(both, ratersOfI, ratersOfJ, ratingOf(i), ratingOf(j));
    case 'pearson':
      return both.length < 2
        ? 0
        : similarity(both, both, both, minus(ratingOf(i), itemMean(both, i)), minus(ratingOf(j), itemMean(both, j)));
    case 'adjusted-cosine':
      return similarity(both, both, both, minus(ratingOf(i), userMean), minus(ratingOf(j), userMean));
    default:
      throw new RangeError(`ratingSimilarity knows no kind ${kind}`);
  }
}
function similarity(both: Profile[], peopleOfI: Profile[], peopleOfJ: Profile[], valueOfI: Value, valueOfJ: Value): number {
  const products = sum(both.map((profile) => valueOfI(profile) * valueOfJ(profile)));
  const squaresOfI = sum(peopleOfI.map((profile) => valueOfI(profile) ** 2));
  const squaresOfJ = sum(peopleOfJ.map((profile) => valueOfJ(profile) ** 2));
  return Math.min(squaresOfI, squaresOfJ) < 1e-12 ? 0 : products / Math.sqrt(squaresOfI * squaresOfJ);
}

const ratingOf =
  (item: number): Value =>
  (profile) =>
    profile.get(item) ?? NaN;
const minus =
  (value: Value, level: Value): Value =>
  (profile) =>
    value(profile) - level(profile);
const userMean: Value = (profile) => sum([...profile.values()]) / profile.size;

function itemMean(people: Profile[], item: number): Value {
  const mean = sum(people.map(ratingOf(item))) / people.length;
  return () => mean;
}

function profilesOf(ratings: Rating[]): Profile[] {
  const profiles = new Map<number, Profile>();
  for (const [user, item, rating] of ratings) {
    if (!Number.isFinite(rating)) throw new RangeError(`ratingSimilarity requires finite ratings, got ${rating}`);
    const profile = profiles.get(user) ?? new Map<number, number>();
    if (profile.has(item)) throw new RangeError(`ratingSimilarity requires one rating of item ${item} by user ${user}, got two`);
    profiles.set(user, profile.set(item, rating));
  }
  return [...profiles.values()];
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
