/**
 * `[collaborative, content, popularity, interactions, halfTrust]`: three scores for each of a few items, on three scales.
 *
 * Often nothing is known of the content. Two blended scores are 1e-6 apart or more, unless they are tied by the very numbers that
 * go into them, which ties them in every program.
 */
import * as fc from 'fast-check';
import { blend, fallbackOf } from '#core/cf/cold-start-hybrid.ts';
import { decimalGrid } from './decimal-grid.ts';

export type ThreeSources = [collaborative: number[], content: number[], popularity: number[], interactions: number, halfTrust: number];

const APART = 1e-6;

/** Stars, similarities and plays; now and then a source on which all items are alike. */
const column = (value: fc.Arbitrary<number>, count: number) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 12, arbitrary: fc.array(value, { minLength: count, maxLength: count }) },
    { weight: 1, arbitrary: value.map((one) => Array<number>(count).fill(one)) },
  );

const contentColumn = (count: number) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: column(decimalGrid(0, 1, 2), count) },
    { weight: 3, arbitrary: fc.constant(Array<number>(count).fill(0)) },
    // Somebody who disliked what they saw.
    { weight: 1, arbitrary: column(decimalGrid(-1, 0, 2), count) },
  );

const interactions = fc.oneof({ withCrossShrink: true }, fc.constant(0), fc.integer({ min: 1, max: 60 }));

const sourcesOf = (count: fc.Arbitrary<number>): fc.Arbitrary<ThreeSources> =>
  count
    .chain((items) =>
      fc.tuple(
        column(decimalGrid(1, 5, 1), items),
        contentColumn(items),
        column(fc.integer({ min: 0, max: 5_000 }), items),
        interactions,
        fc.constantFrom(1, 5, 10, 20, 2.5),
      ),
    )
    .filter((args) => hasMargins(args));

export const threeSources = sourcesOf(fc.integer({ min: 0, max: 7 }));

/** Longer lists. */
export const longThreeSources = sourcesOf(fc.integer({ min: 10, max: 16 }));

function hasMargins([collaborative, content, popularity, history, halfTrust]: ThreeSources): boolean {
  const weight = history / (history + halfTrust);
  const items = blend(collaborative, fallbackOf(content, popularity).scores, weight);
  return items.every((one) =>
    items.every(
      (other) =>
        one.id >= other.id ||
        Math.abs(one.score - other.score) > APART ||
        (one.fallback === other.fallback && weight * (one.collaborative - other.collaborative) === 0),
    ),
  );
}
