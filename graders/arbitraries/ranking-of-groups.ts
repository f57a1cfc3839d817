/** `[ranking, groups, merit, k]`: a ranking of some items of a small catalogue, each item with a group and a merit. */
import * as fc from 'fast-check';

export type RankingOfGroups = [ranking: number[], groups: string[], merit: number[], k: number];

interface Item {
  readonly group: string;
  readonly merit: number;
  /** Where it stands: items are ranked by it, and not ranked at all below 0. */
  readonly place: number;
}

const QUARTERS = 4;

/** Merits in quarters: sums are exact, so a mean of 0 is 0 in any program. A few lie below 0. */
const item: fc.Arbitrary<Item> = fc.record({
  group: fc.constantFrom('a', 'b', 'c', 'A', 'a', 'b'),
  merit: fc.constantFrom(0, 4, 1, 2, 3, 0, 12, 4, -2, 0).map((quarters) => quarters / QUARTERS),
  place: fc.integer({ min: -15, max: 99 }),
});

const rankingsOf = (items: fc.Arbitrary<Item[]>, cutoff: fc.Arbitrary<number>): fc.Arbitrary<RankingOfGroups> =>
  fc
    .tuple(items, cutoff)
    .map(([list, k]): RankingOfGroups => [rankedIds(list), list.map(({ group }) => group), list.map(({ merit }) => merit), k]);

export const rankingOfGroups: fc.Arbitrary<RankingOfGroups> = rankingsOf(
  fc.array(item, { maxLength: 12, size: 'max' }),
  fc.integer({ min: 1, max: 9 }),
);

/** Rankings of about twenty items. */
export const longRankingOfGroups: fc.Arbitrary<RankingOfGroups> = rankingsOf(
  fc.array(item, { minLength: 20, maxLength: 30, size: 'max' }),
  fc.integer({ min: 10, max: 20 }),
);

export const somethingRanked: fc.Arbitrary<RankingOfGroups> = rankingOfGroups.filter(([ranking]) => ranking.length > 0);

function rankedIds(items: readonly Item[]): number[] {
  const placed = items.map(({ place }, id) => ({ place, id })).filter(({ place }) => place >= 0);
  return placed.sort((a, b) => a.place - b.place || a.id - b.id).map(({ id }) => id);
}
