// fails: stretching the deltas without changing their order changes nothing
// says: You correlate the deltas themselves. That is Pearson's correlation: it asks for a straight line and lets one huge experiment decide. Put ranks in place of the deltas on both sides, then correlate those.
// witness: [[4,9,-3,6,0,6],[0.5,1.2,-0.4,-0.2,0.3,0.8]]
// follows: Pearson's correlation of the deltas
export function offlineOnlineAgreement(offline: number[], online: number[]): { spearman: number; signAgreement: number } {
  requireExperiments(offline, online);
  const moved = offline.map((delta, index) => Math.sign(delta) * Math.sign(online[index] as number)).filter((product) => product !== 0);
  const signAgreement = moved.filter((product) => product > 0).length / moved.length;
  return { spearman: correlation(offline, online), signAgreement };
}
function requireExperiments(offline: number[], online: number[]): void {
  if (offline.length !== online.length) throw new RangeError('offlineOnlineAgreement requires as many offline deltas as online ones');
  if (offline.length < 2) throw new RangeError(`offlineOnlineAgreement requires at least 2 experiments, got ${offline.length}`);
  for (const delta of [...offline, ...online]) {
    if (!Number.isFinite(delta)) throw new RangeError(`offlineOnlineAgreement requires finite deltas, got ${delta}`);
  }
}
/** 0 / 0, NaN, when a side does not vary. */
function correlation(x: number[], y: number[]): number {
  const fromMean = (values: number[]) => values.map((value) => value - values.reduce((sum, one) => sum + one, 0) / values.length);
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
  const [a, b] = [fromMean(x), fromMean(y)];
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
