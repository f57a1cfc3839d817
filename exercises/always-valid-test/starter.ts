/**
 * P-values of a running experiment that stay valid at every look, by the mixture sequential probability ratio test.
 *
 * Each pair should cost the same few steps, however many came before it.
 *
 * @param control finite values in the order in which they were seen; may be empty
 * @param treatment as many finite values, one for each of the control's
 * @param variance known variance of one value, finite and > 0
 * @param mixingVariance variance of the effects that are looked for, finite and > 0
 * @returns one p-value a pair, in [0, 1], never rising
 * @throws {RangeError} when the lists are not equally long, a value is not finite, or a variance is not finite and > 0
 */
export function alwaysValidPValues(control: number[], treatment: number[], variance: number, mixingVariance: number): number[] {
  throw new Error('write me: carry the mean difference along, weigh the evidence, keep the smallest p-value');
}
