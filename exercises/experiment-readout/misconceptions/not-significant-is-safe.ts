// fails: follows the definition
// says: You call a guardrail safe unless it is significantly below 0. Absence of proof is no proof of absence: a small experiment finds nothing significant and would pass every guardrail. Ask whether the whole bound lies above minus the margin.
// witness: [0.31,{"difference":1.2,"standardError":0.5},[{"difference":-0.4,"standardError":0.9,"margin":1.5,"higherIsBetter":true},{"difference":6,"standardError":2,"margin":10,"higherIsBetter":false}],0.05]
// follows: the habit of many dashboards: a guardrail passes when its drop is not significant
import { normalQuantile } from 'holdout';

type Effect = { difference: number; standardError: number };
type Guardrail = { difference: number; standardError: number; margin: number; higherIsBetter: boolean };
type Readout = {
  primary: 'win' | 'loss' | 'flat';
  guardrails: ('safe' | 'harmed' | 'inconclusive')[];
  decision: 'invalid' | 'ship' | 'do-not-ship' | 'iterate' | 'extend';
};
export function experimentReadout(srmP: number, primary: Effect, guardrails: Guardrail[], alpha: number): Readout {
  refuseIllegal(srmP, primary, guardrails, alpha);
  const ownVerdict = judgePrimary(primary, alpha);
  const verdicts = guardrails.map((guardrail) => judgeGuardrail(guardrail, alpha));
  return { primary: ownVerdict, guardrails: verdicts, decision: decide(srmP, ownVerdict, verdicts) };
}
function judgePrimary({ difference, standardError }: Effect, alpha: number): Readout['primary'] {
  const reach = normalQuantile(1 - alpha / 2) * standardError;
  if (difference - reach > 0) return 'win';
  return difference + reach < 0 ? 'loss' : 'flat';
}
function judgeGuardrail({ difference, standardError, margin, higherIsBetter }: Guardrail, alpha: number): Readout['guardrails'][number] {
  const benefit = higherIsBetter ? difference : -difference;
  const reach = normalQuantile(1 - alpha) * standardError;
  if (benefit + reach >= 0) return 'safe';
  return benefit + reach < -margin ? 'harmed' : 'inconclusive';
}
function decide(srmP: number, primary: Readout['primary'], guardrails: Readout['guardrails']): Readout['decision'] {
  if (srmP < 0.001) return 'invalid';
  if (primary === 'loss' || guardrails.includes('harmed')) return 'do-not-ship';
  if (primary === 'flat') return 'iterate';
  return guardrails.includes('inconclusive') ? 'extend' : 'ship';
}
function refuseIllegal(srmP: number, primary: Effect, guardrails: Guardrail[], alpha: number): void {
  if (!(srmP >= 0 && srmP <= 1)) throw new RangeError(`experimentReadout requires srmP in [0, 1], got ${srmP}`);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`experimentReadout requires alpha in (0, 1), got ${alpha}`);
  for (const { difference, standardError } of [primary, ...guardrails]) {
    if (!Number.isFinite(difference)) throw new RangeError(`experimentReadout requires finite differences, got ${difference}`);
    if (!(standardError > 0)) throw new RangeError(`experimentReadout requires standard errors > 0, got ${standardError}`);
  }
  for (const { margin } of guardrails) if (!(margin > 0)) throw new RangeError(`experimentReadout requires margins > 0, got ${margin}`);
}
