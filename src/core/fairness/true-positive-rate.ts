/** True-positive rate of one group. */
import { requireOption } from '#core/guards/require-option.ts';
import type { GapOptions } from './rate-gap.ts';
import type { GroupTally } from './group-tallies.ts';

export interface OpportunityOptions extends GapOptions {
  /** A group without a positive label has no rate: leave it out, or count it as 0 like Fairlearn. */
  readonly withoutPositives?: 'skip' | 'zero';
}

/** Selected positives over positives of one tally; NaN, or 0 when asked, without a positive. */
export function truePositiveRate(caller: string, tally: GroupTally, withoutPositives: 'skip' | 'zero'): number {
  requireOption(caller, 'withoutPositives', withoutPositives, ['skip', 'zero']);
  if (tally.positives === 0) return withoutPositives === 'zero' ? 0 : NaN;
  return tally.selectedPositives / tally.positives;
}
