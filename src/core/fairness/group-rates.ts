/** The five rates of a confusion matrix, group by group. */
import { requireOption } from '#core/guards/require-option.ts';
import { type GroupTally, groupTallies } from './group-tallies.ts';

/** What a rate over nobody is: `undefined` is NaN, `zero` is 0. */
export type EmptyRate = 'undefined' | 'zero';

export interface GroupRatesOptions {
  /** A rate over nobody, such as the true-positive rate of a group without a positive label: NaN, or 0 as Fairlearn has it. */
  readonly emptyRate?: EmptyRate;
}

export interface GroupRates {
  /** Selected over people. */
  readonly selectionRate: number;
  /** Selected over people among those with label 1. */
  readonly truePositiveRate: number;
  /** Selected over people among those with label 0. */
  readonly falsePositiveRate: number;
  /** Not selected over people among those with label 1. */
  readonly falseNegativeRate: number;
  /** Not selected over people among those with label 0. */
  readonly trueNegativeRate: number;
}

/**
 * Selection rate and the four error rates of every group.
 *
 * The table that every parity metric is read from: look here before you trust one number of it. A rate over nobody is
 * NaN by default; Fairlearn counts it as 0, so that the true- and false-negative rates of such a group do not sum to 1.
 *
 * @param selected 1 for a selected person, 0 otherwise; n >= 1 values
 * @param label 1 for a person who should be selected, 0 otherwise; n values
 * @param group each person's group, n names
 * @param options what a rate over nobody is
 * @returns rates by group, in order of first appearance; each unitless, in [0, 1] or NaN over nobody
 * @throws {RangeError} when the columns or the option are not as above
 * @see Hardt, Price and Srebro, "Equality of Opportunity in Supervised Learning", NeurIPS 2016
 * @example groupRates([1, 0], [1, 1], ['A', 'A']).A.truePositiveRate // 0.5
 */
export function groupRates(
  selected: readonly number[],
  label: readonly number[],
  group: readonly string[],
  { emptyRate = 'undefined' }: GroupRatesOptions = {},
): Record<string, GroupRates> {
  const tallies = groupTallies('groupRates', selected, label, group);
  return Object.fromEntries(tallies.map((tally) => [tally.group, ratesOf('groupRates', tally, emptyRate)]));
}

/** All rates of one tally. */
export function ratesOf(caller: string, tally: GroupTally, emptyRate: EmptyRate): GroupRates {
  requireOption(caller, 'emptyRate', emptyRate, ['undefined', 'zero']);
  const negatives = tally.people - tally.positives;
  const selectedNegatives = tally.selected - tally.selectedPositives;
  const rate = (count: number, people: number): number => (people === 0 && emptyRate === 'zero' ? 0 : count / people);
  return {
    selectionRate: rate(tally.selected, tally.people),
    truePositiveRate: rate(tally.selectedPositives, tally.positives),
    falsePositiveRate: rate(selectedNegatives, negatives),
    falseNegativeRate: rate(tally.positives - tally.selectedPositives, tally.positives),
    trueNegativeRate: rate(negatives - selectedNegatives, negatives),
  };
}
