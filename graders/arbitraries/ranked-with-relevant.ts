/**
 * `[ranked, relevant, k]`: item ids in ranked order, relevant ids and a cutoff; ids may repeat in both lists.
 *
 * Some ids begin with the digits of others, so that ids compared as text go wrong; some lists are long.
 */
import * as fc from 'fast-check';

type RankedWithRelevant = [ranked: number[], relevant: number[], k: number];

const few = fc.integer({ min: 0, max: 12 });
const many = fc.integer({ min: 0, max: 60 });

const short: fc.Arbitrary<RankedWithRelevant> = fc.tuple(
  fc.array(few, { maxLength: 10, size: 'max' }),
  fc.array(few, { maxLength: 8, size: 'max' }),
  fc.integer({ min: 1, max: 12 }),
);

const long: fc.Arbitrary<RankedWithRelevant> = fc.tuple(
  fc.array(many, { minLength: 11, maxLength: 50, size: 'max' }),
  fc.array(many, { maxLength: 30, size: 'max' }),
  fc.integer({ min: 1, max: 60 }),
);

export const rankedWithRelevant: fc.Arbitrary<RankedWithRelevant> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: short },
  { weight: 1, arbitrary: long },
);

/** Long lists only; now and then nothing is relevant. */
export const longRankedWithRelevant: fc.Arbitrary<RankedWithRelevant> = fc.tuple(
  fc.array(many, { minLength: 20, maxLength: 40, size: 'max' }),
  fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant<number[]>([]) },
    { weight: 9, arbitrary: fc.array(many, { minLength: 5, maxLength: 30 }) },
  ),
  fc.integer({ min: 10, max: 50 }),
);
