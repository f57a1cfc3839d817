// fails: a metric compared with itself agrees completely
// says: One of your sides is ranked from the top and the other from the bottom, so perfect agreement comes out as −1. Give rank 1 to the smallest delta on both sides.
// witness: [[4,9,-3,6,0,6],[0.5,1.2,-0.4,-0.2,0.3,0.8]]
export function offlineOnlineAgreement(offline: number[], online: number[]): { spearman: number; signAgreement: number } {
  requireExperiments(offline, online);
  const moved = offline.map((delta, index) => Math.sign(delta) * Math.sign(online[index] as number)).filter((product) => product !== 0);
  const signAgreement = moved.filter((product) => product > 0).length / moved.length;
  return { spearman: correlation(averageRanks(offline), averageRanks(online.map((delta) => -delta))), signAgreement };
}
function requireExperiments(offline: number[], online: number[]): void {
  if (offline.length !== online.length) throw new RangeError('offlineOnlineAgreement requires as many offline deltas as online ones');
  if (offline.length < 2) throw new RangeError(`offlineOnlineAgreement requires at least 2 experiments, got ${offline.length}`);
  for (const delta of [...offline, ...online]) {
    if (!Number.isFinite(delta)) throw new RangeError(`offlineOnlineAgreement requires finite deltas, got ${delta}`);
  }
}
/** As many as are smaller, and half the way through those that are equal. */
function averageRanks(values: number[]): number[] {
  return values.map((value) => {
    const smaller = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return smaller + (equal + 1) / 2;
  });
}
/** 0 / 0, NaN, when a side does not vary. */
function correlation(x: number[], y: number[]): number {
  const fromMean = (values: number[]) => values.map((value) => value - values.reduce((sum, one) => sum + one, 0) / values.length);
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
  const [a, b] = [fromMean(x), fromMean(y)];
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
