// fails: turning one side round turns spearman round, and the share of equal signs
// says: You use 1 − 6 Σd² / (n³ − n). That shortcut equals the correlation of the ranks only as long as no two deltas are tied; with ties the ranks spread less than it assumes. Correlate the ranks instead.
// witness: [[4,9,-3,6,0,6],[0.5,1.2,-0.4,-0.2,0.3,0.8]]
export function offlineOnlineAgreement(offline: number[], online: number[]): { spearman: number; signAgreement: number } {
  requireExperiments(offline, online);
  const moved = offline.map((delta, index) => Math.sign(delta) * Math.sign(online[index] as number)).filter((product) => product !== 0);
  const signAgreement = moved.filter((product) => product > 0).length / moved.length;
  const [a, b] = [averageRanks(offline), averageRanks(online)];
  const squares = a.reduce((sum, rank, index) => sum + (rank - (b[index] as number)) ** 2, 0);
  return { spearman: 1 - (6 * squares) / (a.length ** 3 - a.length), signAgreement };
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
