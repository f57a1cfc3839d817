/**
 * `[control, treatment, alpha]`: whole measurements of two small groups.
 *
 * Sizes and spreads differ, which is where tests of two means part; now and then a group does not vary at all.
 */
import * as fc from 'fast-check';

export type TwoSamples = [control: number[], treatment: number[], alpha: number];

const group = (value: fc.Arbitrary<number>, maxLength = 9) => fc.array(value, { minLength: 2, maxLength });

const close = fc.integer({ min: 0, max: 9 });
const spread = fc.integer({ min: -40, max: 200 });
const constant = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 2, max: 5 }))
  .map(([value, size]) => Array<number>(size).fill(value));

const anyGroup = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: group(close) },
  { weight: 4, arbitrary: group(spread) },
  { weight: 1, arbitrary: constant },
);

const groups = fc.oneof(
  { withCrossShrink: true },
  { weight: 12, arbitrary: fc.tuple(anyGroup, anyGroup) },
  { weight: 1, arbitrary: fc.tuple(constant, constant) },
);

export const twoSamples: fc.Arbitrary<TwoSamples> = fc
  .tuple(groups, fc.constantFrom(0.05, 0.01, 0.1, 0.2))
  .map(([[control, treatment], alpha]): TwoSamples => [control, treatment, alpha]);

/** At least one of the groups varies. */
export const varyingSamples: fc.Arbitrary<TwoSamples> = twoSamples.filter(([control, treatment]) =>
  [control, treatment].some((values) => new Set(values).size > 1),
);

const largeGroup = fc
  .array(fc.integer({ min: -9, max: 30 }), { minLength: 31, maxLength: 70 })
  .filter((values) => new Set(values).size > 1);

/** Where many change over to the normal distribution, which still gives another p. */
export const largeSamples: fc.Arbitrary<TwoSamples> = fc.tuple(largeGroup, largeGroup, fc.constantFrom(0.05, 0.01, 0.1));
