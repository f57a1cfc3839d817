/** What a ranking gives to each group: attention, items and merit, counted once for every exposure metric. */
import { requireItemIds } from '#core/guards/require-item-ids.ts';
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { type Discount, discounts, rankDiscount } from '#core/ranking/rank-discount.ts';

export interface ExposureOptions {
  /** `log2p1` weighs 1-based rank r by 1/log2(r + 1), `jk-log2` by 1/max(1, log2 r), which treats ranks 1 and 2 alike. */
  readonly discount?: Discount;
}

export interface CutExposureOptions extends ExposureOptions {
  /** Ranks below this one get no attention, an integer >= 1; left out, every rank gets some. */
  readonly k?: number | undefined;
}

export interface ExposureTally {
  readonly group: string;
  /** Sum of the rank weights of the group's items. */
  readonly exposure: number;
  /** Items of the group in the whole ranking. */
  readonly items: number;
  /** Sum of the merits of those items. */
  readonly merit: number;
  /** Sum of rank weight times merit. */
  readonly exposureTimesMerit: number;
}

export interface RankedItem {
  readonly rank: number;
  readonly item: number;
  readonly group: string;
  readonly weight: number;
  readonly merit: number;
}

/** The ranking item by item; refuses what every exposure metric refuses. Without `merit` every item has merit 1. */
export function rankedItems(
  caller: string,
  ranking: readonly number[],
  groups: readonly string[],
  merit: readonly number[] | undefined,
  { k, discount = 'log2p1' }: CutExposureOptions = {},
): RankedItem[] {
  if (k !== undefined) requireCutoff(caller, k);
  requireOption(caller, 'discount', discount, discounts);
  if (merit !== undefined) {
    requireSameLength(caller, { groups, merit });
    requireFiniteValues(caller, 'merit', merit);
  }
  requireItemIds(caller, 'ranking', ranking, groups.length);
  return ranking.map((item, index) => ({
    rank: index + 1,
    item,
    group: groups[item] ?? '',
    weight: index < (k ?? Infinity) ? rankDiscount(index + 1, discount) : 0,
    merit: merit?.[item] ?? 1,
  }));
}

/** One tally a group, in order of first appearance in the ranking. */
export function exposureTallies(items: readonly RankedItem[]): ExposureTally[] {
  const tallies = new Map<string, ExposureTally>();
  for (const { group, weight, merit } of items) {
    const tally = tallies.get(group) ?? { group, exposure: 0, items: 0, merit: 0, exposureTimesMerit: 0 };
    tallies.set(group, {
      group,
      exposure: tally.exposure + weight,
      items: tally.items + 1,
      merit: tally.merit + merit,
      exposureTimesMerit: tally.exposureTimesMerit + weight * merit,
    });
  }
  return [...tallies.values()];
}

/** A value per unit of the group's mean merit; NaN when that mean is not above 0. */
export function perMeanMerit(value: number, tally: ExposureTally): number {
  return tally.merit > 0 ? value / (tally.merit / tally.items) : NaN;
}

/** The first group's value over the second's; NaN when the ranking holds no item of either. */
export function ratioOfGroups(
  tallies: readonly ExposureTally[],
  compared: readonly [first: string, second: string],
  measure: (tally: ExposureTally) => number,
): number {
  const [first, second] = compared.map((name) => tallies.find((tally) => tally.group === name));
  return first === undefined || second === undefined ? NaN : measure(first) / measure(second);
}
