/** Exposure by group worked rank by rank. */
import type { Trace } from '#core/trace.ts';
import { type ExposureOptions, rankedItems } from './exposure-tallies.ts';
import { groupExposure } from './group-exposure.ts';

/** Takes what groupExposure takes; one row a rank. */
export function traceGroupExposure(
  ranking: readonly number[],
  groups: readonly string[],
  merit: readonly number[],
  k: number,
  options: ExposureOptions = {},
): Trace {
  const exposure = groupExposure(ranking, groups, merit, k, options);
  const items = rankedItems('traceGroupExposure', ranking, groups, merit, { ...options, k });
  return {
    columns: ['rank', 'item', 'group', 'weight', 'merit'],
    rows: items.map((item) => [item.rank, item.item, item.group, item.weight, item.merit]),
    result: Object.entries(exposure).flatMap(([group, { share, perItem, perMerit }]): Trace['result'] => [
      [`share of ${group}`, share],
      [`per item of ${group}`, perItem],
      [`per merit of ${group}`, perMerit],
    ]),
  };
}
