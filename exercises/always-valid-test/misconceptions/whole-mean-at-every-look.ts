// fails: later pairs do not change the answer for the earlier ones
// says: Your early p-values use the mean of all pairs, also of those that had not arrived at that look. Nobody could have read them then, and a reader who stops on them stops on the future. Let the mean of a look cover the pairs up to it.
// witness: [[2,1,3,2],[4,5,0,7],1,1]
export function alwaysValidPValues(control: number[], treatment: number[], variance: number, mixingVariance: number): number[] {
  requireStream(control, treatment, { variance, mixingVariance });
  const pairVariance = 2 * variance;
  const wholeMean = control.reduce((total, value, index) => total + (treatment[index] as number) - value, 0) / control.length;
  let p = 1;
  return control.map((_, index) => {
    const n = index + 1;
    const spread = pairVariance + n * mixingVariance;
    const evidence = (n ** 2 * mixingVariance * wholeMean ** 2) / (2 * pairVariance * spread);
    const likelihoodRatio = Math.sqrt(pairVariance / spread) * Math.exp(evidence);
    p = Math.min(p, 1 / likelihoodRatio);
    return p;
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
