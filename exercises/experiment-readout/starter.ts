import { normalQuantile } from 'holdout';

type Effect = { difference: number; standardError: number };
type Guardrail = { difference: number; standardError: number; margin: number; higherIsBetter: boolean };
type Readout = {
  primary: 'win' | 'loss' | 'flat';
  guardrails: ('safe' | 'harmed' | 'inconclusive')[];
  decision: 'invalid' | 'ship' | 'do-not-ship' | 'iterate' | 'extend';
};

/**
 * What to do with an experiment that has ended: a verdict for each metric, and the decision that follows.
 *
 * `normalQuantile(p)` gives the z below which a share p of the standard normal distribution lies.
 *
 * @param srmP p-value of the sample ratio test, in [0, 1]
 * @param primary treatment less control and its standard error (> 0); higher is better
 * @param guardrails the same for each guardrail, with the largest acceptable harm (margin > 0) in the metric's own unit
 * @param alpha level, in (0, 1): two-sided for the primary, one-sided for each bound of a guardrail
 * @returns the verdicts, guardrails in the order given, and the decision
 * @throws {RangeError} when srmP or alpha is out of range, or a standard error or margin is not above 0
 */
export function experimentReadout(srmP: number, primary: Effect, guardrails: Guardrail[], alpha: number): Readout {
  throw new Error('write me: one interval, two bounds for each guardrail, then the rules in their order');
}
