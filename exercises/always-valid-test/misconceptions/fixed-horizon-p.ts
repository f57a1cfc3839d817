// fails: the p-values never rise
// says: You compute the ordinary two-sided p-value at every look. It is valid for one look that was fixed in advance; watched as the pairs come in, it crosses 0.05 far too often. Use the likelihood ratio of the mixture, whose guarantee covers all looks together.
// witness: [[2,1,3,2],[4,5,0,7],1,1]
export function alwaysValidPValues(control: number[], treatment: number[], variance: number, mixingVariance: number): number[] {
  requireStream(control, treatment, { variance, mixingVariance });
  const pairVariance = 2 * variance;
  let sum = 0;
  return control.map((value, index) => {
    sum += (treatment[index] as number) - value;
    const n = index + 1;
    const mean = sum / n;
    const z = Math.abs(mean) / Math.sqrt(pairVariance / n);
    return 2 * upperTail(z);
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
/** Of the standard normal distribution: a series near the middle, a continued fraction further out. */
function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let k = 60; k > 0; k -= 1) fraction = z + k / fraction;
    return density / fraction;
  }
  let [term, series] = [z, z];
  for (let k = 3; k < 99; k += 2) series += term *= (z * z) / k;
  return 0.5 - density * series;
}
