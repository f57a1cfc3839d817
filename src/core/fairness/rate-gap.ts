/** How far the rates of groups lie apart, as a difference or as a ratio. */
import { requireOption } from '#core/guards/require-option.ts';

/** Compare the extreme groups with each other, or every group with everybody. */
export type GapMethod = 'between-groups' | 'to-overall';

export interface GapOptions {
  /** `between-groups` compares the highest rate with the lowest; `to-overall` each with everybody's, keeping the worst. */
  readonly method?: GapMethod;
}

/** One number out of the rates of the groups and of everybody. */
export type RateGap = (caller: string, rates: readonly number[], overall: number, method: GapMethod) => number;

/** Largest difference; undefined (NaN) rates are left out; NaN when none is left. */
export const rateDifference: RateGap = (caller, rates, overall, method) => {
  requireOption(caller, 'method', method, ['between-groups', 'to-overall']);
  const defined = rates.filter((rate) => !Number.isNaN(rate));
  if (defined.length === 0) return NaN;
  if (method === 'to-overall') return Math.max(...defined.map((rate) => Math.abs(rate - overall)));
  return Math.max(...defined) - Math.min(...defined);
};

/** Smallest ratio of a smaller to a larger rate; undefined rates are left out; NaN when none is left or all are 0. */
export const rateRatio: RateGap = (caller, rates, overall, method) => {
  requireOption(caller, 'method', method, ['between-groups', 'to-overall']);
  const defined = rates.filter((rate) => !Number.isNaN(rate));
  if (!defined.some((rate) => rate > 0)) return NaN;
  if (method === 'between-groups') return Math.min(...defined) / Math.max(...defined);
  return Math.min(...defined.map((rate) => Math.min(rate, overall) / Math.max(rate, overall)));
};
