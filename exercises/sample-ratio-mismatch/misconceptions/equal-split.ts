// fails: arms of exactly the promised sizes: chi-square 0 and p 1
// says: You expect the same number of units in every arm. The plan says how many belong there: with weights 9 and 1 a tenth in the second arm is exactly right, and your test raises an alarm over it. Share the total out by the weights.
// witness: [[90,10],[9,1],0.001]
import { chiSquareUpper } from 'holdout';
export function sampleRatioMismatch(
  observed: number[],
  weights: number[],
  alpha: number,
): { chiSquare: number; p: number; mismatch: boolean } {
  requireArms(observed, weights);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`sampleRatioMismatch requires 0 < alpha < 1, got ${alpha}`);
  const total = sum(observed);
  const parts = observed.map((count) => {
    const expected = total / weights.length;
    return (count - expected) ** 2 / expected;
  });
  const chiSquare = sum(parts);
  const p = chiSquareUpper(chiSquare, observed.length - 1);
  return { chiSquare, p, mismatch: p < alpha };
}

function requireArms(observed: number[], weights: number[]): void {
  const fail = (requirement: string, got: unknown) => {
    throw new RangeError(`sampleRatioMismatch requires ${requirement}, got ${got}`);
  };
  if (observed.length < 2) fail('at least 2 arms', observed.length);
  if (weights.length !== observed.length) fail(`a weight for each of the ${observed.length} arms`, weights.length);
  for (const count of observed) if (!Number.isFinite(count) || count < 0) fail('finite counts >= 0', count);
  for (const weight of weights) if (!Number.isFinite(weight) || weight <= 0) fail('finite weights > 0', weight);
  if (sum(observed) === 0) fail('somebody in some arm', 'a total of 0');
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
