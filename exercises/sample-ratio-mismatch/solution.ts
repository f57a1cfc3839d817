import { chiSquareUpper } from 'holdout';

/** How far the arms are from the sizes that were promised, measured against what chance alone would do. */
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
  return { chiSquare, p, mismatch: p < alpha };
}

function requireArms(observed: number[], weights: number[]): void {
  const refuse = (requirement: string, got: unknown) => {
    throw new RangeError(`sampleRatioMismatch requires ${requirement}, got ${got}`);
  };
  if (observed.length < 2) refuse('at least 2 arms', observed.length);
  if (weights.length !== observed.length) refuse(`a weight for each of the ${observed.length} arms`, weights.length);
  for (const count of observed) if (!Number.isFinite(count) || count < 0) refuse('finite counts >= 0', count);
  for (const weight of weights) if (!Number.isFinite(weight) || weight <= 0) refuse('finite weights > 0', weight);
  if (sum(observed) === 0) refuse('somebody in some arm', 'a total of 0');
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
