/** The zero of a function that costs much to compute. */

/** Steps shorter than this share of the place reached end the search. */
const SMALLEST_STEP = 1e-12;

/**
 * Where an increasing function crosses 0, by the Illinois variant of false position: about ten evaluations.
 *
 * @param low a place where the function is < 0; @param high a place above it where the function is >= 0
 * @param valueAt the function, continuous and increasing on [low, high]
 * @returns the crossing, to about twelve digits; NaN when the function is
 * @see Dowell and Jarratt, "A Modified Regula Falsi Method for Computing the Root of an Equation", BIT 1971
 */
export function crossing(low: number, high: number, valueAt: (x: number) => number): number {
  let [below, above] = [valueAt(low), valueAt(high)];
  let lastSide = 0;
  let last = low;
  for (;;) {
    const x = low + (high - low) * (below / (below - above));
    const value = valueAt(x);
    // Written so that a place that cannot be computed ends the search as well.
    if (value === 0 || !(Math.abs(x - last) > SMALLEST_STEP * Math.abs(x))) return x;
    const side = Math.sign(value);
    // An end that stays twice in a row counts half, so that the next line is drawn to its other side.
    if (side === lastSide && side < 0) above /= 2;
    if (side === lastSide && side > 0) below /= 2;
    if (side < 0) [low, below] = [x, value];
    else [high, above] = [x, value];
    [lastSide, last] = [side, x];
  }
}
