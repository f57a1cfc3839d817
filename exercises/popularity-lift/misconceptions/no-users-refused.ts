// fails: no users: no groups
// says: You refuse a table without users. Filtered down to a market or a month it may well be empty, and then there is no group to say anything about. An empty record says just that.
// witness: [[],[],[]]
type Levels = { profile: number; recommended: number; lift: number };

export function popularityLift(profiles: number[][], recommendations: number[][], groups: string[]): Record<string, Levels> {
  refuseIllegal(profiles, recommendations, groups);
  if (profiles.length === 0) throw new RangeError('popularityLift requires at least one user, got none');
  const popularity = popularityOf(profiles);
  const levelOf = (list: number[]) => mean(list.map((item) => popularity.get(item) ?? 0));
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
