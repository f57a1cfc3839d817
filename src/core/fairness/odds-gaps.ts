/** The gap in true-positive rates and the gap in false-positive rates, for both equalized odds metrics. */
import { requireOption } from '#core/guards/require-option.ts';
import { type EmptyRate, ratesOf } from './group-rates.ts';
import { groupTallies, overallTally } from './group-tallies.ts';
import type { GapMethod, GapOptions, RateGap } from './rate-gap.ts';

export interface EqualizedOddsOptions extends GapOptions {
  /** `worst-case` reports the worse of the two gaps, `mean` their mean. */
  readonly aggregate?: 'worst-case' | 'mean';
  /** A rate over nobody is left out (`undefined`), or counts as 0 as in Fairlearn (`zero`). */
  readonly emptyRate?: EmptyRate;
}

export interface People {
  readonly selected: readonly number[];
  readonly label: readonly number[];
  readonly group: readonly string[];
}

/** The gaps that are defined: true-positive rates first, then false-positive rates. */
export function oddsGaps(
  caller: string,
  people: People,
  gap: RateGap,
  { method = 'between-groups', aggregate = 'worst-case', emptyRate = 'undefined' }: EqualizedOddsOptions,
): { readonly gaps: readonly number[]; readonly aggregate: 'worst-case' | 'mean' } {
  requireOption(caller, 'aggregate', aggregate, ['worst-case', 'mean']);
  const tallies = groupTallies(caller, people.selected, people.label, people.group);
  const rates = tallies.map((tally) => ratesOf(caller, tally, emptyRate));
  const overall = ratesOf(caller, overallTally(tallies), emptyRate);
  const gapOf = (rate: 'truePositiveRate' | 'falsePositiveRate', how: GapMethod): number =>
    gap(
      caller,
      rates.map((group) => group[rate]),
      overall[rate],
      how,
    );
  const both = [gapOf('truePositiveRate', method), gapOf('falsePositiveRate', method)];
  return { gaps: both.filter((value) => !Number.isNaN(value)), aggregate };
}
