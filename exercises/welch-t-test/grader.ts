/** Welch's t test: what is checked, and against which function of the core. */
import { traceWelchT } from '#core/experiments/trace-welch-t.ts';
import { welchT } from '#core/experiments/welch-t.ts';
import { largeSamples, type TwoSamples, twoSamples, varyingSamples } from '#graders/arbitraries/two-samples.ts';
import { agreesWith, defineGrader, expects, fc, law, refuses, sameValue, STATISTICAL_TOLERANCE } from '#graders/index.ts';

interface Result {
  readonly difference: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}

/** Nobody varies and the means agree: every wrong formula gives NaN here, and a refusal is judged apart from it. */
const legal: TwoSamples = [[3, 3], [3, 3, 3], 0.05];

export default defineGrader<TwoSamples>({
  entry: 'welchT',
  toolbox: ['studentTUpper', 'studentTQuantile'],
  oracles: ['welchT', 'welchTSummary', 'welchDegreesOfFreedom'],
  tolerance: STATISTICAL_TOLERANCE,
  inputs: twoSamples,
  oracle: (control, treatment, alpha) => welchT(control, treatment, alpha),
  checks: [
    agreesWith('follows the definition'),
    law('adding the same number to every value of both groups changes nothing', varyingSamples, (call, [control, treatment, alpha]) => {
      const before = call(control, treatment, alpha) as unknown as Result;
      return equal(call(control.map(more), treatment.map(more), alpha), before);
    }),
    law('exchanging the groups turns the signs around and keeps p and the degrees of freedom', varyingSamples, (call, [a, b, alpha]) => {
      const { difference, t, df, p, low, high } = call(a, b, alpha) as unknown as Result;
      return equal(call(b, a, alpha), { difference: -difference, t: -t, df, p, low: -high, high: -low });
    }),
    law('another unit stretches the difference and its interval, and keeps t, its degrees and p', varyingSamples, (call, [a, b, alpha]) => {
      const { difference, t, df, p, low, high } = call(a, b, alpha) as unknown as Result;
      const stretched = call(a.map(inMinutes), b.map(inMinutes), alpha);
      return equal(stretched, { difference: 60 * difference, t, df, p, low: 60 * low, high: 60 * high });
    }),
    law(
      'the degrees of freedom lie between those of the smaller group and those of both together',
      varyingSamples,
      (call, [a, b, alpha]) => {
        const { df } = call(a, b, alpha) as unknown as Result;
        const [fewest, most] = [Math.min(a.length, b.length) - 1, a.length + b.length - 2];
        return (df > fewest - 1e-6 && df < most + 1e-6) || { expected: `degrees of freedom from ${fewest} to ${most}`, received: df };
      },
    ),
    law(
      'the interval leaves 0 out exactly when p is below alpha',
      varyingSamples.filter((args) => isClear(args)),
      (call, [a, b, alpha]) => {
        const { p, low, high } = call(a, b, alpha) as unknown as Result;
        const isOut = low > 0 || high < 0;
        return isOut === p < alpha || { expected: `an interval that agrees with p ${p} at alpha ${alpha}`, received: [low, high] };
      },
    ),
    expects('only one group varies: its own degrees of freedom', oneVaries(), welchT),
    expects('large groups are still read with Student’s distribution', largeSamples, welchT, { runs: 10 }),
    expects('neither group varies: everything but the difference is NaN', noneVaries(), (control, treatment) => ({
      difference: (treatment[0] as number) - (control[0] as number),
      t: NaN,
      df: NaN,
      p: NaN,
      low: NaN,
      high: NaN,
    })),
    refuses(
      'refuses a group of fewer than two values',
      [
        [[3], [3, 3], 0.05],
        [[3, 3], [3], 0.05],
        [[], [3, 3], 0.05],
        [[3, 3], [], 0.05],
      ],
      legal,
    ),
    refuses(
      'refuses a value that is not finite',
      [NaN, Infinity, -Infinity].flatMap((value) => [
        [[3, value], [3, 3], 0.05],
        [[3, 3], [value, 3, 3], 0.05],
      ]),
      legal,
    ),
    refuses(
      'refuses an alpha outside 0 to 1, and the ends',
      [0, 1, -0.05, 1.5, NaN].map((alpha) => legal.with(2, alpha)),
      legal,
    ),
  ],
  features: [
    { when: 'the groups are equally large', otherwise: 'one group is larger', holds: (a, b) => a.length === b.length },
    { when: 'both groups vary', otherwise: 'a group does not vary', holds: (a, b) => new Set(a).size > 1 && new Set(b).size > 1 },
    { when: 'some group varies', otherwise: 'neither group varies', holds: (a, b) => new Set(a).size > 1 || new Set(b).size > 1 },
    {
      when: 'the treatment has the higher mean, or the same',
      otherwise: 'the treatment has the lower mean',
      holds: (a, b) => meanOf(b) >= meanOf(a),
    },
  ],
  cost: {
    at: (n) => [Array.from({ length: n }, (_, i) => (i * 37) % 101), Array.from({ length: n }, (_, i) => (i * 53) % 89), 0.05],
    n: 200,
    repeats: 4,
  },
  shapes: [{ name: 'large-groups', says: 'Groups of 31 to 70 values.', inputs: largeSamples }],
  picture: 'tables',
  trace: (control, treatment, alpha) => traceWelchT(control, treatment, alpha),
});

const more = (value: number): number => value + 17;
const inMinutes = (value: number): number => value * 60;
const meanOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function equal(received: unknown, right: Result) {
  return (
    sameValue(received, right, STATISTICAL_TOLERANCE) || {
      expected: inWords(right),
      received: received as { readonly [key: string]: number },
    }
  );
}

function inWords({ difference, t, df, p, low, high }: Result): string {
  return `difference ${difference}, t ${t}, df ${df}, p ${p}, from ${low} to ${high}`;
}

/** p at alpha is where an end of the interval touches 0. */
function isClear([control, treatment, alpha]: TwoSamples): boolean {
  return Math.abs(welchT(control, treatment, alpha).p - alpha) > 1e-4;
}

function noneVaries(): fc.Arbitrary<TwoSamples> {
  const [value, size] = [fc.integer({ min: -9, max: 9 }), fc.integer({ min: 2, max: 6 })];
  return fc.tuple(value, size, value, size).map(([a, m, b, n]): TwoSamples => [Array<number>(m).fill(a), Array<number>(n).fill(b), 0.05]);
}

function oneVaries(): fc.Arbitrary<TwoSamples> {
  return fc
    .tuple(varyingSamples, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 2, max: 6 }))
    .filter(([[control]]) => new Set(control).size > 1)
    .map(([[control, , alpha], value, size]): TwoSamples => [control, Array<number>(size).fill(value), alpha]);
}
