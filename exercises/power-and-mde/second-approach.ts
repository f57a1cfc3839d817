// Knows only how to compute power, and searches for the effect and the size that reach it: slower, and it still works when no formula can be turned around.
import { normalCdf, normalQuantile } from 'holdout';

export function powerAndMde(sd: number, perGroup: number, effect: number, alpha: number, power: number) {
  const isPositive = (value: number) => value > 0 && value < Infinity;
  if (!isPositive(sd) || !isPositive(perGroup - 1) || perGroup < 2) throw new RangeError('powerAndMde requires sd > 0 and perGroup >= 2');
  if (!isPositive(Math.abs(effect))) throw new RangeError(`powerAndMde requires a finite effect other than 0, got ${effect}`);
  for (const value of [alpha, power]) if (!(value > 0 && value < 1)) throw new RangeError(`powerAndMde requires 0 < p < 1, got ${value}`);
  const critical = normalQuantile(1 - alpha / 2);
  const near = (size: number, people: number) => normalCdf(size / (sd * Math.sqrt(2 / people)) - critical);
  const far = (size: number, people: number) => normalCdf(-size / (sd * Math.sqrt(2 / people)) - critical);
  const mde = smallest((size) => near(size, perGroup) >= power);
  const people = smallest((count) => near(Math.abs(effect), count) >= power);
  return { power: near(Math.abs(effect), perGroup) + far(Math.abs(effect), perGroup), mde, samplePerGroup: Math.ceil(people) };
}

/** Where a yes begins, by doubling and then halving. */
function smallest(isEnough: (value: number) => boolean): number {
  let high = 1;
  while (!isEnough(high)) high *= 2;
  let low = 0;
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
