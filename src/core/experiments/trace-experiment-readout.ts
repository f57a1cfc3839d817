/** A readout worked metric by metric. */
import type { Trace } from '#core/trace.ts';
import { experimentReadout, type PrimaryResult, primaryInterval } from './experiment-readout.ts';
import { benefitBounds, type Guardrail } from './non-inferiority.ts';

/** Takes what experimentReadout takes; one row for the primary metric, then one a guardrail, each beside its limit. */
export function traceExperimentReadout(srmP: number, primary: PrimaryResult, guardrails: readonly Guardrail[], alpha: number): Trace {
  const readout = experimentReadout(srmP, primary, guardrails, alpha);
  const { low, high } = primaryInterval(primary, alpha);
  const guardrailRows = guardrails.map((guardrail, index) => {
    const { benefit, lower, upper } = benefitBounds(guardrail, alpha);
    return [
      `guardrail ${index + 1}`,
      benefit,
      guardrail.standardError,
      lower,
      upper,
      -guardrail.margin,
      readout.guardrails[index] as string,
    ];
  });
  return {
    columns: ['metric', 'benefit', 'standard error', 'lower bound', 'upper bound', 'limit', 'verdict'],
    rows: [['primary', primary.difference, primary.standardError, low, high, 0, readout.primary], ...guardrailRows],
    result: [
      ['p of the sample ratio', srmP],
      ['primary', readout.primary],
      ['guardrails', readout.guardrails],
      ['decision', readout.decision],
    ],
  };
}
