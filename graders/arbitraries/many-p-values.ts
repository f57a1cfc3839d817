/**
 * `[pValues, q]`: the p-values of several tests and a false discovery rate.
 *
 * A value that lies on its line does so in numbers that every way of computing it gets exactly; all others keep clear of it.
 */
import * as fc from 'fast-check';

type ManyPValues = [pValues: number[], q: number];

const CLEAR_OF_THE_LINE = 1e-6;

/** Mostly small, and often equal. */
const decimal = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 90 }).map((step) => step / 1_000) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100 }).map((step) => step / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0.012, 0.03, 0.03, 0.041) },
);

const decimals: fc.Arbitrary<ManyPValues> = fc.tuple(
  fc.array(decimal, { maxLength: 10, size: 'max' }),
  fc.constantFrom(0.05, 0.1, 0.2, 0.01, 0.25, 0.5),
);

/** Halves of halves, for two, four or eight tests: many a value lies exactly on its line. */
const dyadic: fc.Arbitrary<ManyPValues> = fc
  .tuple(fc.constantFrom(2, 4, 8), fc.array(fc.integer({ min: 0, max: 32 }), { minLength: 8, maxLength: 8 }), fc.constantFrom(8, 4, 16, 2))
  .map(([tests, steps, parts]): ManyPValues => [steps.slice(0, tests).map((step) => step / 128), 1 / parts]);

export const manyPValues: fc.Arbitrary<ManyPValues> = fc
  .oneof({ withCrossShrink: true }, { weight: 1, arbitrary: decimals }, { weight: 1, arbitrary: dyadic })
  .filter(isDecided);

/** In parts of a prime number, which no count of tests and no rank divides: nothing lies on its line. */
const PARTS_OF_ONE = 997;

/** A long table of 20 to 40 tests, with many equal values. */
export const longTables: fc.Arbitrary<ManyPValues> = fc
  .tuple(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 900 })), { minLength: 20, maxLength: 40 }),
    fc.constantFrom(0.05, 0.1, 0.2),
  )
  .map(([parts, q]): ManyPValues => [parts.map((part) => part / PARTS_OF_ONE), q])
  .filter(isDecided);

/** Exact where the number of tests and the rank are powers of two and so are the parts of p and q. */
function isDecided([pValues, q]: ManyPValues): boolean {
  const count = pValues.length;
  return pValues
    .toSorted((a, b) => a - b)
    .every((p, index) => {
      const isExact = [count, index + 1, 1 / q].every(isPowerOfTwo) && Number.isInteger(p * 128);
      return isExact || Math.abs((p * count) / (index + 1) - q) > CLEAR_OF_THE_LINE;
    });
}

function isPowerOfTwo(value: number): boolean {
  return [1, 2, 4, 8, 16].includes(value);
}
