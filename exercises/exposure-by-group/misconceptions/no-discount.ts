// fails: the first rank gets more attention than the second, and the second more than the third
// says: You give every place within the first k the same attention. People read from the top: rank r gets 1 / log2(r + 1), so two groups with equally many places may be seen very unequally.
// witness: [[0,1],["a","b"],[1,1],2]
type Exposure = { share: number; perItem: number; perMerit: number };
export function groupExposure(ranking: number[], groups: string[], merit: number[], k: number): Record<string, Exposure> {
  requireLegal(groups, merit, k);
  const tallies = new Map<string, { weight: number; items: number; merit: number }>();
  for (const [index, item] of ranking.entries()) {
    const [group, deserved] = [groups[item], merit[item]];
    if (group === undefined || deserved === undefined) {
      throw new RangeError(`groupExposure requires a group and a merit for every ranked item, got none for ${item}`);
    }
    const tally = tallies.get(group) ?? { weight: 0, items: 0, merit: 0 };
    tally.weight += index < k ? 1 : 0;
    tally.items += 1;
    tally.merit += deserved;
    tallies.set(group, tally);
  }
  const total = [...tallies.values()].reduce((sum, { weight }) => sum + weight, 0);
  const entries = [...tallies].map(([group, tally]): [string, Exposure] => {
    const perItem = tally.weight / tally.items;
    const meanMerit = tally.merit / tally.items;
    return [group, { share: tally.weight / total, perItem, perMerit: meanMerit > 0 ? perItem / meanMerit : NaN }];
  });
  return Object.fromEntries(entries);
}
function requireLegal(groups: string[], merit: number[], k: number): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`groupExposure requires an integer k >= 1, got ${k}`);
  if (groups.length !== merit.length) {
    throw new RangeError(`groupExposure requires a merit for every group label, got ${merit.length} and ${groups.length}`);
  }
  const wrong = merit.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`groupExposure requires finite merits, got ${wrong}`);
}
