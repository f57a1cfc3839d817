/** Experiment readout: what is checked, and against which function of the core. */
import { experimentReadout } from '#core/experiments/experiment-readout.ts';
import { traceExperimentReadout } from '#core/experiments/trace-experiment-readout.ts';
import { type EndedExperiment, endedExperiments, type GuardrailResult, manyGuardrails } from '#graders/arbitraries/ended-experiments.ts';
import { agreesWith, defineGrader, expects, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

type Args = EndedExperiment;
type Readout = { readonly primary: string; readonly guardrails: readonly string[]; readonly decision: string };

const fine: GuardrailResult = { difference: 1, standardError: 0.5, margin: 2, higherIsBetter: true };
const legal: Args = [0.4, { difference: 3, standardError: 1 }, [fine, fine], 0.05];

export default defineGrader<Args>({
  entry: 'experimentReadout',
  toolbox: ['normalQuantile'],
  oracles: ['experimentReadout', 'nonInferiority'],
  inputs: endedExperiments,
  oracle: experimentReadout,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder(
      'turning the sign of a guardrail together with its direction changes nothing',
      ([srmP, primary, guardrails, alpha]) => [srmP, primary, guardrails.map(turned), alpha],
      { given: endedExperiments.filter(([, , guardrails]) => guardrails.length > 0) },
    ),
    invariantUnder('measuring every metric in another unit changes nothing', ([srmP, primary, guardrails, alpha], draw) => {
      // Powers of two, so that no rounding comes in.
      const unit = draw < 0.5 ? 1 / 1024 : 1024;
      return [
        srmP,
        inUnit(primary, unit),
        guardrails.map((guardrail) => ({ ...inUnit(guardrail, unit), margin: guardrail.margin * unit })),
        alpha,
      ];
    }),
    law(
      'a wider margin never takes a safe verdict away',
      endedExperiments.filter((args) => experimentReadout(...args).guardrails.includes('safe')),
      (call, [srmP, primary, guardrails, alpha]) => {
        const before = call(srmP, primary, guardrails, alpha) as Readout;
        const after = call(srmP, primary, guardrails.map(wider), alpha) as Readout;
        const kept = before.guardrails.every((verdict, index) => verdict !== 'safe' || after.guardrails[index] === 'safe');
        return (
          kept || {
            expected: `what is safe to stay so with margins one wider: ${before.guardrails.join(', ')}`,
            received: [...after.guardrails],
          }
        );
      },
    ),
    law(
      'in another order the guardrails get the same verdicts and the same decision',
      endedExperiments,
      (call, [srmP, primary, guardrails, alpha]) => {
        const before = call(srmP, primary, guardrails, alpha) as Readout;
        const after = call(srmP, primary, guardrails.toReversed(), alpha) as Readout;
        const turnedBack = { ...after, guardrails: after.guardrails.toReversed() };
        return (
          sameValue(turnedBack, before) || {
            expected: 'the verdicts in reverse and the same decision',
            received: { ...after, guardrails: [...after.guardrails] },
          }
        );
      },
    ),
    law('the verdicts are the same whether the split is sound or broken', endedExperiments, (call, [, ...rest]) => {
      const sound = call(0.5, ...rest) as Readout;
      const broken = call(0.0002, ...rest) as Readout;
      return (
        (sameValue(broken.guardrails, sound.guardrails) && broken.primary === sound.primary && broken.decision === 'invalid') || {
          expected: `${sound.primary}, ${sound.guardrails.join(', ') || 'no guardrails'}, and the decision invalid`,
          received: { ...broken, guardrails: [...broken.guardrails] },
        }
      );
    }),
    expects(
      'a p-value of the split of exactly 0, or exactly 1, is legal',
      endedExperiments.map(([srmP, ...rest]): Args => [srmP < 0.1 ? 0 : 1, ...rest]),
      experimentReadout,
      { runs: 10 },
    ),
    expects(
      'without guardrails the primary metric decides',
      endedExperiments.filter(([srmP]) => srmP > 0.001).map(([srmP, primary, , alpha]): Args => [srmP, primary, [], alpha]),
      experimentReadout,
    ),
    refuses(
      'refuses a p-value outside 0 to 1, and a level that is not strictly between',
      [
        ...[-0.1, 1.1, NaN].map((srmP) => legal.with(0, srmP)),
        ...[0, 1, -0.1, 1.1, NaN].map((alpha) => legal.with(3, alpha)),
        // The limit of a guardrail would refuse these by itself; that of a primary metric alone does not.
        ...[1, 1.1].map((alpha) => legal.with(2, []).with(3, alpha)),
      ],
      legal,
    ),
    refuses(
      'refuses a standard error or a margin that is not above 0, wherever it stands',
      [0, -1].flatMap((value) => [
        legal.with(1, { difference: 3, standardError: value }),
        legal.with(2, [fine, { ...fine, standardError: value }]),
        legal.with(2, [fine, { ...fine, margin: value }]),
        legal.with(2, [{ ...fine, margin: value }, fine]).with(0, 0),
      ]),
      legal,
    ),
  ],
  features: [
    { when: 'the split is sound', otherwise: 'the split is broken', holds: (srmP) => srmP >= 0.001 },
    {
      when: 'for every guardrail higher is better',
      otherwise: 'for some guardrail lower is better',
      holds: (_, __, guardrails) => guardrails.every(({ higherIsBetter }) => higherIsBetter),
    },
    {
      when: 'no guardrail is inconclusive',
      otherwise: 'a guardrail is inconclusive',
      holds: (...args) => !experimentReadout(...args).guardrails.includes('inconclusive'),
    },
    { when: 'the primary is a win', otherwise: 'the primary is no win', holds: (...args) => experimentReadout(...args).primary === 'win' },
  ],
  cost: { at: aRowOfGuardrails, n: 50, repeats: 64 },
  shapes: [{ name: 'many-guardrails', says: 'Eight to fifteen guardrails.', inputs: manyGuardrails }],
  picture: 'tables',
  trace: traceExperimentReadout,
});

function turned(guardrail: GuardrailResult): GuardrailResult {
  return { ...guardrail, difference: -guardrail.difference, higherIsBetter: !guardrail.higherIsBetter };
}

function inUnit<Effect extends { difference: number; standardError: number }>(effect: Effect, unit: number): Effect {
  return { ...effect, difference: effect.difference * unit, standardError: effect.standardError * unit };
}

function wider(guardrail: GuardrailResult): GuardrailResult {
  return { ...guardrail, margin: guardrail.margin + 1 };
}

/** A guardrail of every kind in turn. */
function aRowOfGuardrails(n: number): Args {
  const guardrails = Array.from({ length: n }, (_, index) => ({ ...fine, difference: (index % 9) - 4, higherIsBetter: index % 2 === 0 }));
  return [0.4, { difference: 3, standardError: 1 }, guardrails, 0.05];
}
