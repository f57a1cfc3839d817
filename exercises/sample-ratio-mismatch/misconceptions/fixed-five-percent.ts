// fails: the verdict is whether p lies below alpha, the alpha that was given
// says: You compare p with 0.05 whatever alpha says. This test runs on every experiment, every day: at 5 % one healthy experiment in twenty is called broken, and soon nobody reads the alarm. Use the alpha that was passed in.
// witness: [[60,40],[1,1],0.001]
import { chiSquareUpper } from 'holdout';
export function sampleRatioMismatch(
  observed: number[],
  weights: number[],
  alpha: number,
): { chiSquare: number; p: number; mismatch: boolean } {
  requireArms(observed, weights);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`sampleRatioMismatch requires 0 < alpha < 1, got ${alpha}`);
  const total = sum(observed);
  const totalWeight = sum(weights);
  const parts = observed.map((count, arm) => {
    const expected = (total * (weights[arm] ?? NaN)) / totalWeight;
    return (count - expected) ** 2 / expected;
  });
  const chiSquare = sum(parts);
  const p = chiSquareUpper(chiSquare, observed.length - 1);
  return { chiSquare, p, mismatch: p < 0.05 };
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
