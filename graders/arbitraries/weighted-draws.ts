/** `[positives, itemCounts, power, uniforms]` with somebody to draw, where no uniform points near a border. */
import * as fc from 'fast-check';

export type WeightedDraw = [positives: number[], itemCounts: number[], power: number, uniforms: number[]];

/** As a share of all weights. */
const BORDER = 1e-6;

const drawn: fc.Arbitrary<WeightedDraw> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) }, { weight: 1, arbitrary: fc.constant(0) }), {
    minLength: 1,
    maxLength: 7,
    size: 'max',
  })
  .chain((itemCounts) =>
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: itemCounts.length - 1 }), { maxLength: 3 }),
      fc.constant(itemCounts),
      fc.constantFrom(0.75, 1, 0, 0.5, 2),
      fc.array(
        fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000),
        { maxLength: 6, size: 'max' },
      ),
    ),
  );

export const weightedDraws: fc.Arbitrary<WeightedDraw> = drawn.filter(
  ([positives, itemCounts, power, uniforms]) =>
    candidatesOf(positives, itemCounts).length > 0 &&
    // Wrong programs are to be told by what they believe, so that rounding should not decide for those either.
    [positives, []].every((left) =>
      [power, 0, 1].every((exponent) =>
        isClear(
          candidatesOf(left, itemCounts).map((item) => (itemCounts[item] ?? 0) ** exponent),
          uniforms,
        ),
      ),
    ),
);

/** Ids that may be drawn, rising. */
export function candidatesOf(positives: readonly number[], itemCounts: readonly number[]): number[] {
  return [...itemCounts.keys()].filter((item) => (itemCounts[item] ?? 0) > 0 && !positives.includes(item));
}

/** A uniform of 0 is no danger: every weight is above 0. */
function isClear(weights: readonly number[], uniforms: readonly number[]): boolean {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let end = 0;
  return weights.every((weight) => {
    end += weight;
    return uniforms.every((uniform) => uniform === 0 || Math.abs(end / total - uniform) > BORDER);
  });
}
