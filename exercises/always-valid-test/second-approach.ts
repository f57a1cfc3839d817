// Works in logarithms and leaves the exponential to the very end: better on long streams, where the likelihood ratio outgrows every number while its logarithm stays small.
export function alwaysValidPValues(control: number[], treatment: number[], variance: number, mixingVariance: number): number[] {
  if (control.length !== treatment.length) throw new RangeError('alwaysValidPValues requires as many values in either arm');
  if (![...control, ...treatment].every(Number.isFinite)) throw new RangeError('alwaysValidPValues requires finite values');
  if (![variance, mixingVariance].every((value) => value > 0 && value < Infinity)) {
    throw new RangeError('alwaysValidPValues requires variances that are finite and > 0');
  }
  const answer: number[] = [];
  // How many more times the mixture weighs than the noise, per pair; n · ratio is what the root and the exponent share.
  const ratio = mixingVariance / (2 * variance);
  let [sum, mostEvidence] = [0, 0];
  for (const [index, value] of control.entries()) {
    sum += (treatment[index] as number) - value;
    const weight = (index + 1) * ratio;
    const z2 = sum ** 2 / (2 * variance * (index + 1));
    mostEvidence = Math.max(mostEvidence, ((z2 * weight) / (1 + weight) - Math.log1p(weight)) / 2);
    answer.push(Math.exp(-mostEvidence));
  }
  return answer;
}
