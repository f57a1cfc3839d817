// fails: the order of the users changes nothing
// says: You subtract the segment that comes last among the users from the one that comes first. With the same people in another order the sign turns, and a gap below 0 never crosses its threshold. Take the best segment minus the worst, wherever they stand.
// witness: [[{"segment":"regular","grades":[1,0],"shown":[0,1]},{"segment":"regular","grades":[0,1],"shown":[0,3]},{"segment":"new","grades":[0,1],"shown":[1,2]},{"segment":"new","grades":[0,0,1],"shown":[0,1]},{"segment":"guest","grades":[1],"shown":[3]}],["major","major","major","independent","independent"],2,{"ndcgGap":0.1,"exposureRatio":0.8,"minUsers":2}]
type User = { segment: string; grades: number[]; shown: number[] };
type Thresholds = { ndcgGap: number; exposureRatio: number; minUsers: number };
type Audit = { ndcg: Record<string, number>; ndcgGap: number; exposureRatio: Record<string, number>; findings: string[] };

export function fairnessAudit(users: User[], providerOf: string[], k: number, thresholds: Thresholds): Audit {
  refuseIllegal(users, k);
  const ndcg: Record<string, number> = {};
  let smallSegments = 0;
  for (const segment of new Set(users.map((user) => user.segment))) {
    const members = users.filter((user) => user.segment === segment);
    if (members.length < thresholds.minUsers) smallSegments += 1;
    else ndcg[segment] = mean(members.map((user) => ndcgAtK(user.grades, k)).filter((score) => !Number.isNaN(score)));
  }
  const measured = Object.values(ndcg).filter((value) => !Number.isNaN(value));
  const ndcgGap = measured.length < 2 ? NaN : (measured[0] ?? NaN) - (measured.at(-1) ?? NaN);
  const exposureRatio = exposureOverCatalogue(users, providerOf, k);
  const findings: string[] = [];
  if (ndcgGap > thresholds.ndcgGap) findings.push('quality-gap');
  if (Math.min(...Object.values(exposureRatio)) < thresholds.exposureRatio) findings.push('exposure-gap');
  if (smallSegments > 0) findings.push('small-segment');
  return { ndcg, ndcgGap, exposureRatio, findings };
}

/** For each provider group, its part of the attention over its part of the catalogue. */
function exposureOverCatalogue(users: User[], providerOf: string[], k: number): Record<string, number> {
  const ratios: Record<string, number> = {};
  for (const provider of new Set(providerOf)) {
    const attention = mean(users.map((user) => shareOf(provider, user.shown.slice(0, k), providerOf)));
    ratios[provider] = attention / (providerOf.filter((other) => other === provider).length / providerOf.length);
  }
  return ratios;
}

/** Part of one list's attention that goes to a provider group. */
function shareOf(provider: string, shown: number[], providerOf: string[]): number {
  const weights = shown.map((_, index) => discount(index));
  return sum(weights.filter((_, index) => providerOf[shown[index] ?? -1] === provider)) / sum(weights);
}

function ndcgAtK(grades: number[], k: number): number {
  const dcg = (order: number[]) => sum(order.slice(0, k).map((grade, index) => (2 ** grade - 1) * discount(index)));
  return dcg(grades) / dcg(grades.toSorted((a, b) => b - a));
}

/** The weight of rank index + 1. */
function discount(index: number): number {
  return 1 / Math.log2(index + 2);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: number[]): number {
  return sum(values) / values.length;
}

function refuseIllegal(users: User[], k: number): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`fairnessAudit requires an integer k >= 1, got ${k}`);
  if (users.length === 0) throw new RangeError('fairnessAudit requires at least one user, got none');
  if (users.some((user) => user.shown.length === 0)) throw new RangeError('fairnessAudit requires at least one shown item for every user');
}
