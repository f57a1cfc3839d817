/** Keeps inputs where rounding decides nothing: deciding values are equal or clearly apart. */
import type { Arbitrary } from 'fast-check';

const TIED_WITHIN = 1e-9;
const APART_FROM = 1e-6;

/** @param decidingValues for an input, the groups of values that are compared with each other, such as all similarities */
export function withMargins<Args extends readonly unknown[]>(
  given: Arbitrary<Args>,
  decidingValues: (...args: Args) => readonly (readonly number[])[],
): Arbitrary<Args> {
  return given.filter((args) => decidingValues(...args).every(hasMargins));
}

/** True when any two of the values are within 1e-9 or at least 1e-6 apart; NaN decides nothing. */
export function hasMargins(values: readonly number[]): boolean {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  return sorted.every((value, index) => {
    const gap = value - (sorted[index - 1] ?? -Infinity);
    return !(gap > TIED_WITHIN && gap < APART_FROM);
  });
}
