/** Decimal numbers on a grid, such as 0.01 to 0.99: the numbers people write, never a neighbour of one. */
import * as fc from 'fast-check';

/** @throws {RangeError} when an end is off the grid */
export function decimalGrid(min: number, max: number, decimals: number): fc.Arbitrary<number> {
  const scale = 10 ** decimals;
  const [low, high] = [Math.round(min * scale), Math.round(max * scale)];
  if (low / scale !== min || high / scale !== max) {
    throw new RangeError(`decimalGrid requires ends with at most ${decimals} decimals, got ${min} and ${max}`);
  }
  return fc.integer({ min: low, max: high }).map(
    (step) => step / scale,
    (value) => stepOf(value, scale),
  );
}

function stepOf(value: unknown, scale: number): number {
  const step = Math.round((value as number) * scale);
  if (typeof value !== 'number' || step / scale !== value) throw new RangeError(`decimalGrid has no point ${String(value)}`);
  return step;
}
