// fails: follows the definition
// says: Your standard error is that of one mean. The result of a test is a difference of two means, each with noise of its own, and their variances add up: without the factor of 2 the plan looks as if half of the people were enough.
// witness: [10,800,1,0.05,0.8]
import { normalCdf, normalQuantile } from 'holdout';
export function powerAndMde(
  sd: number,
  perGroup: number,
  effect: number,
  alpha: number,
  power: number,
): { power: number; mde: number; samplePerGroup: number } {
  requirePlan(sd, perGroup, effect);
  requireProbabilities({ alpha, power });
  const critical = normalQuantile(1 - alpha / 2);
  const reach = critical + normalQuantile(power);
  const onePersonEach = sd;
  const standardError = onePersonEach / Math.sqrt(perGroup);
  const shift = Math.abs(effect) / standardError;
  return {
    power: normalCdf(shift - critical) + normalCdf(-shift - critical),
    mde: reach * standardError,
    samplePerGroup: Math.ceil(((reach * onePersonEach) / effect) ** 2),
  };
}

function requirePlan(sd: number, perGroup: number, effect: number): void {
  if (!(sd > 0 && sd < Infinity)) throw new RangeError(`powerAndMde requires a finite sd > 0, got ${sd}`);
  if (!(perGroup >= 2 && perGroup < Infinity)) throw new RangeError(`powerAndMde requires a finite perGroup >= 2, got ${perGroup}`);
  if (!Number.isFinite(effect) || effect === 0) throw new RangeError(`powerAndMde requires a finite effect other than 0, got ${effect}`);
}

function requireProbabilities(values: Record<string, number>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(value > 0 && value < 1)) throw new RangeError(`powerAndMde requires 0 < ${name} < 1, got ${value}`);
  }
}
