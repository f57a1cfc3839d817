// fails: items that nobody has in a profile count 0
// says: You leave items that no profile holds out of a list's mean. Those are the bravest recommendations there are: a title that nobody has watched yet has popularity 0, and that 0 belongs in the mean. Without it a list full of new titles looks as mainstream as its one hit.
// witness: [[[1,2],[1]],[[1,9],[2]],["a","a"]]
type Levels = { profile: number; recommended: number; lift: number };

/** By group: how popular its history and its recommendations are, and how far the second lies above the first. */
export function popularityLift(profiles: number[][], recommendations: number[][], groups: string[]): Record<string, Levels> {
  refuseIllegal(profiles, recommendations, groups);
  const popularity = popularityOf(profiles);
  const levelOf = (list: number[]) => mean(list.filter((item) => popularity.has(item)).map((item) => popularity.get(item) ?? 0));
  const result: Record<string, Levels> = {};
  for (const group of new Set(groups)) {
    const isMember = (_: number[], user: number) => groups[user] === group;
    const profile = mean(profiles.filter(isMember).map(levelOf));
    const recommended = mean(recommendations.filter(isMember).map(levelOf));
    result[group] = { profile, recommended, lift: (recommended - profile) / profile };
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
