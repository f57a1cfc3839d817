// fails: follows the definition
// says: Your sums start again from 0 after an alarm. Then a shift that lasts is reported, falls silent and is reported again, and the silence looks like recovery. Here nothing is reset: the alarm lasts as long as the sum stays above the limit.
// witness: [[1,3,9,3],2,9,0.5,2]
export function detectAnomalies(
  series: number[],
  window: number,
  zThreshold: number,
  slack: number,
  limit: number,
): { z: number[]; spikes: number[]; shifts: number[] } {
  if (!Number.isInteger(window) || window < 2) throw new RangeError(`detectAnomalies requires an integer window >= 2, got ${window}`);
  for (const value of [...series, zThreshold, slack, limit]) {
    if (!Number.isFinite(value)) throw new RangeError(`detectAnomalies requires finite numbers, got ${value}`);
  }
  const z = series.map((value, day) => (day < window ? NaN : standardise(value, series.slice(day - window, day))));
  return {
    z,
    spikes: z.flatMap((score, day) => (Math.abs(score) > zThreshold ? [day] : [])),
    shifts: shiftsAfter(series, window, slack, limit),
  };
}
function standardise(value: number, sample: number[]): number {
  const mean = sample.reduce((sum, member) => sum + member, 0) / sample.length;
  const squares = sample.reduce((sum, member) => sum + (member - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (sample.length - 1));
  return deviation < 1e-12 ? NaN : (value - mean) / deviation;
}
function shiftsAfter(series: number[], window: number, slack: number, limit: number): number[] {
  const baseline = series.slice(0, window);
  const shifts: number[] = [];
  let [high, low] = [0, 0];
  for (const [day, value] of series.entries()) {
    if (day < window) continue;
    const distance = standardise(value, baseline);
    high = Math.max(0, high + distance - slack);
    low = Math.max(0, low - distance - slack);
    if (high > limit || low > limit) {
      shifts.push(day);
      [high, low] = [0, 0];
    }
  }
  return shifts;
}
