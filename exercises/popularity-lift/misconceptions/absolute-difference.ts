// fails: follows the definition
// says: Your lift is the plain difference of the two levels. Ten points more mean little to a group that already sits at 0.8 and everything to one at 0.1, which is why the rise is stated relative to where the group started: divide it by the level of its profiles.
// witness: [[[1],[1,2]],[[1],[1]],["a","b"]]
type Levels = { profile: number; recommended: number; lift: number };

/** By group: how popular its history and its recommendations are, and how far the second lies above the first. */
export function popularityLift(profiles: number[][], recommendations: number[][], groups: string[]): Record<string, Levels> {
  refuseIllegal(profiles, recommendations, groups);
  const popularity = popularityOf(profiles);
  const levelOf = (list: number[]) => mean(list.map((item) => popularity.get(item) ?? 0));
  const result: Record<string, Levels> = {};
  for (const group of new Set(groups)) {
    const isMember = (_: number[], user: number) => groups[user] === group;
    const profile = mean(profiles.filter(isMember).map(levelOf));
    const recommended = mean(recommendations.filter(isMember).map(levelOf));
    result[group] = { profile, recommended, lift: recommended - profile };
  }
  return result;
}

/** Share of all users who have the item in their profile. */
function popularityOf(profiles: number[][]): Map<number, number> {
  const popularity = new Map<number, number>();
  for (const item of profiles.flat()) popularity.set(item, (popularity.get(item) ?? 0) + 1 / profiles.length);
  return popularity;
}

function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function refuseIllegal(profiles: number[][], recommendations: number[][], groups: string[]): void {
  if (recommendations.length !== profiles.length || groups.length !== profiles.length) {
    const lengths = `${profiles.length}, ${recommendations.length} and ${groups.length}`;
    throw new RangeError(`popularityLift requires three lists of equal length, got ${lengths}`);
  }
  for (const list of [...profiles, ...recommendations]) {
    if (list.length === 0) throw new RangeError('popularityLift requires at least one item in every profile and list, got none');
    if (new Set(list).size < list.length) throw new RangeError(`popularityLift requires each item once in a list, got ${list.join(', ')}`);
  }
}
