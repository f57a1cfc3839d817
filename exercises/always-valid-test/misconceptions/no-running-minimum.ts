// fails: the p-values never rise
// says: Your p-value is one over the likelihood ratio of the present look, so it climbs again after a bad stretch. The guarantee holds for the whole path: whoever could have stopped earlier has kept that right, so the smallest value so far stands.
// witness: [[2,1,3,2],[4,5,0,7],1,1]
export function alwaysValidPValues(control: number[], treatment: number[], variance: number, mixingVariance: number): number[] {
  requireStream(control, treatment, { variance, mixingVariance });
  const pairVariance = 2 * variance;
  let sum = 0;
  return control.map((value, index) => {
    sum += (treatment[index] as number) - value;
    const n = index + 1;
    const mean = sum / n;
    const spread = pairVariance + n * mixingVariance;
    const evidence = (n ** 2 * mixingVariance * mean ** 2) / (2 * pairVariance * spread);
    const likelihoodRatio = Math.sqrt(pairVariance / spread) * Math.exp(evidence);
    return Math.min(1, 1 / likelihoodRatio);
  });
}
function requireStream(control: number[], treatment: number[], variances: { [name: string]: number }): void {
  if (control.length !== treatment.length) throw new RangeError('alwaysValidPValues requires as many values in either arm');
  for (const value of [...control, ...treatment]) {
    if (!Number.isFinite(value)) throw new RangeError(`alwaysValidPValues requires finite values, got ${value}`);
  }
  for (const [name, value] of Object.entries(variances)) {
    if (!(value > 0 && value < Infinity)) throw new RangeError(`alwaysValidPValues requires a finite ${name} > 0, got ${value}`);
  }
}
