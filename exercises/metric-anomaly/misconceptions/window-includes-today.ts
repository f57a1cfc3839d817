// fails: follows the definition
// says: Your window ends today, so a value helps to set the mean and the deviation that judge it. An outlier then hides itself: among w values no score can exceed (w − 1)/√w, which is 2.3 for a week, however wild the day was. End the window yesterday.
// witness: [[1,2,3,9],3,2,0.5,5]
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
  const z = series.map((value, day) => (day < window ? NaN : standardise(value, series.slice(day - window + 1, day + 1))));
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
    if (high > limit || low > limit) shifts.push(day);
  }
  return shifts;
}
