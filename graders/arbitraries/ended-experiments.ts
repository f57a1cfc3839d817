/** `[srmP, primary, guardrails, alpha]` of an experiment that has ended, where rounding never decides a verdict. */
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import * as fc from 'fast-check';
import { withMargins } from './with-margins.ts';

interface Effect {
  difference: number;
  standardError: number;
}

export interface GuardrailResult extends Effect {
  margin: number;
  higherIsBetter: boolean;
}

export type EndedExperiment = [srmP: number, primary: Effect, guardrails: GuardrailResult[], alpha: number];

const tenths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 10);
const standardError = fc.constantFrom(0.5, 1, 0.2, 2);

const guardrail: fc.Arbitrary<GuardrailResult> = fc.record(
  {
    difference: tenths(-40, 40),
    standardError,
    margin: fc.oneof({ weight: 1, arbitrary: tenths(1, 10) }, { weight: 3, arbitrary: tenths(10, 40) }),
    higherIsBetter: fc.boolean(),
  },
  { noNullPrototype: true },
);

/** Most wins, since only a win brings every rule into play; a few splits on either side of what counts as broken. */
export const endedExperiments = withGuardrails(fc.array(guardrail, { maxLength: 4, size: 'max' }));

/** Far from harm as a rule, so that the few in doubt decide. */
const mildGuardrail: fc.Arbitrary<GuardrailResult> = fc.record(
  { difference: tenths(-20, 20), standardError: fc.constantFrom(0.5, 0.2, 1.5), margin: tenths(25, 45), higherIsBetter: fc.boolean() },
  { noNullPrototype: true },
);

/** Eight to fifteen guardrails, nearly all of them safe or in doubt. */
export const manyGuardrails = withGuardrails(
  fc
    .tuple(
      fc.array(mildGuardrail, { minLength: 8, maxLength: 14 }),
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(guardrail) }),
    )
    .map(([mild, any]) => [...any, ...mild]),
);

function withGuardrails(guardrails: fc.Arbitrary<GuardrailResult[]>): fc.Arbitrary<EndedExperiment> {
  const primary = fc.record(
    { difference: fc.oneof({ weight: 2, arbitrary: tenths(10, 50) }, { weight: 1, arbitrary: tenths(-40, 40) }), standardError },
    { noNullPrototype: true },
  );
  const srmP = fc.constantFrom(0.4, 0.02, 0.9, 0.002, 0.001, 0.0009, 0.00004);
  return withMargins(fc.tuple(srmP, primary, guardrails, fc.constantFrom(0.05, 0.1, 0.01, 0.2)), bounds);
}

/** Each bound beside the limit it is compared with, one-sided and two-sided, since wrong programs use either. */
function bounds(_: number, primary: Effect, guardrails: readonly GuardrailResult[], alpha: number): number[][] {
  const quantiles = [normalQuantile(1 - alpha), normalQuantile(1 - alpha / 2)];
  const around = (value: number, error: number, limit: number) => {
    const reaches = quantiles.map((quantile) => quantile * error);
    return reaches.flatMap((reach) => [
      [value - reach, limit],
      [value + reach, limit],
    ]);
  };
  return [
    ...around(primary.difference, primary.standardError, 0),
    ...guardrails.flatMap(({ difference, standardError: error, margin, higherIsBetter }) => {
      const benefit = higherIsBetter ? difference : -difference;
      return [...around(benefit, error, -margin), ...around(benefit, error, 0), ...around(-benefit, error, -margin)];
    }),
  ];
}
