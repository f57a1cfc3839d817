// fails: each user counts once, however long the profile
// says: You throw all items of a group into one heap and average that, so a member with forty titles weighs ten times as much as one with four. Average each user's own list first, then average those numbers over the members: the question is about people, and heavy users are not more of a person.
// witness: [[[1,2],[1,3],[1,2,3],[1,4],[4,5,6,7]],[[1,3],[1,2],[1,2],[1,9],[1,2]],["main","main","main","niche","niche"]]
type Levels = { profile: number; recommended: number; lift: number };

/** By group: how popular its history and its recommendations are, and how far the second lies above the first. */
export function popularityLift(profiles: number[][], recommendations: number[][], groups: string[]): Record<string, Levels> {
  refuseIllegal(profiles, recommendations, groups);
  const popularity = popularityOf(profiles);
  const levelOf = (list: number[]) => mean(list.map((item) => popularity.get(item) ?? 0));
  const result: Record<string, Levels> = {};
  for (const group of new Set(groups)) {
    const isMember = (_: number[], user: number) => groups[user] === group;
    const profile = levelOf(profiles.filter(isMember).flat());
    const recommended = levelOf(recommendations.filter(isMember).flat());
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
