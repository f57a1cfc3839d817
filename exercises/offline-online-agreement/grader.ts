/** Agreement of an offline metric with past experiments: what is checked, and against which functions of the core. */
import { signAgreement } from '#core/experiments/sign-agreement.ts';
import { traceOfflineOnlineAgreement } from '#core/experiments/trace-offline-online-agreement.ts';
import { spearmanRho } from '#core/stats/spearman-rho.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber, sameValue } from '#graders/index.ts';

type Args = [offline: number[], online: number[]];
type Result = { readonly spearman: number; readonly signAgreement: number };

/** Often 0, often tied, and sometimes far out. Two figures beside one and minus signs: sorted as text they come out wrong. */
const coarse = fc.tuple(fc.integer({ min: -2, max: 3 }), fc.integer({ min: -2, max: 2 }));
const fine = fc.tuple(
  fc.integer({ min: -12, max: 15 }),
  fc.integer({ min: -300, max: 300 }).map((step) => step / 100),
);

const experiments: fc.Arbitrary<Args> = fc
  .oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.array(coarse, { minLength: 2, maxLength: 8, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(fine, { minLength: 2, maxLength: 8, size: 'max' }) },
  )
  .map((pairs): Args => [pairs.map(([offline]) => offline), pairs.map(([, online]) => online)]);

const longArchives: fc.Arbitrary<Args> = fc
  .array(fc.oneof(coarse, fine), { minLength: 15, maxLength: 40 })
  .map((pairs): Args => [pairs.map(([offline]) => offline), pairs.map(([, online]) => online)]);

const varied = experiments.filter(([offline, online]) => isVaried(offline) && isVaried(online));

/** Two orders that have nothing to do with each other, all of them up: 0 and 1 by most wrong formulas too. */
const legal: Args = [
  [1, 2, 3, 4],
  [3, 1, 4, 2],
];

export default defineGrader<Args>({
  entry: 'offlineOnlineAgreement',
  oracles: ['spearmanRho', 'signAgreement', 'offlineOnlineAgreement', 'averageRanks'],
  inputs: experiments,
  oracle: rightResult,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('stretching the deltas without changing their order changes nothing', ([offline, online], draw) =>
      draw < 0.5 ? [offline.map(stretched), online] : [offline, online.map(stretched)],
    ),
    invariantUnder('the order of the experiments changes nothing', ([offline, online], draw) => {
      const turn = Math.floor(draw * offline.length);
      const turned = (values: number[]) => [...values.slice(turn), ...values.slice(0, turn)].reverse();
      return [turned(offline), turned(online)];
    }),
    law('turning one side round turns spearman round, and the share of equal signs', varied, (call, [offline, online]) => {
      const before = call(offline, online) as Result;
      const received = call(
        offline.map((delta) => 0 - delta),
        online,
      );
      const expected = { spearman: -before.spearman, signAgreement: 1 - before.signAgreement };
      return (
        sameValue(received, expected) || {
          expected: `spearman ${expected.spearman} and sign agreement ${expected.signAgreement}`,
          received,
        }
      );
    }),
    law('the sign agreement asks for nothing but signs', varied, (call, [offline, online]) => {
      const before = call(offline, online) as Result;
      const received = call(
        offline.map((delta) => (delta === 0 ? 0 : 1 / delta)),
        online.map((delta) => 100 * Math.sign(delta)),
      );
      return (
        sameNumber((received as Result).signAgreement, before.signAgreement) || {
          expected: `a sign agreement of ${before.signAgreement}`,
          received,
        }
      );
    }),
    expects(
      'a metric compared with itself agrees completely',
      varied
        .map(([offline]): Args => [offline, offline.map((delta) => 2 * delta)])
        .filter(([offline]) => offline.some((delta) => delta !== 0)),
      () => ({ spearman: 1, signAgreement: 1 }),
    ),
    law(
      'a side that is constant: no rank correlation, NaN',
      experiments,
      (call, [offline, online]) => {
        const received = [
          call(
            offline,
            online.map(() => 2),
          ),
          call(
            offline.map(() => 0.1),
            online,
          ),
        ];
        return (
          (received as unknown as readonly Result[]).every(({ spearman }) => Number.isNaN(spearman)) || {
            expected: 'NaN for spearman',
            received,
          }
        );
      },
      { runs: 20 },
    ),
    law(
      'nothing moved on both sides: no sign agreement, NaN',
      experiments,
      (call, [offline, online]) => {
        const received = call(
          offline,
          online.map((delta, index) => (offline[index] === 0 ? delta : 0)),
        );
        return Number.isNaN((received as Result).signAgreement) || { expected: 'a sign agreement of NaN', received };
      },
      { runs: 20 },
    ),
    refuses(
      'refuses fewer than two experiments',
      [
        [[], []],
        [[1], [1]],
      ],
      legal,
    ),
    refuses(
      'refuses lists of different lengths',
      [
        [
          [1, 2, 3],
          [1, 2],
        ],
        [
          [1, 2],
          [1, 2, 3],
        ],
      ],
      legal,
    ),
    refuses(
      'refuses a delta that is not finite, on either side',
      [NaN, Infinity, -Infinity].flatMap((delta) => [
        [
          [1, delta],
          [1, 2],
        ],
        [
          [1, 2],
          [delta, 2],
        ],
      ]),
      legal,
    ),
  ],
  features: [
    {
      when: 'no side has a tie',
      otherwise: 'some side has a tie',
      holds: (offline, online) => [offline, online].every((side) => new Set(side).size === side.length),
    },
    { when: 'no delta is 0', otherwise: 'some delta is 0', holds: (offline, online) => !offline.includes(0) && !online.includes(0) },
    { when: 'both sides vary', otherwise: 'some side is constant', holds: (offline, online) => isVaried(offline) && isVaried(online) },
  ],
  cost: { at: (n) => [scattered(n, 617), scattered(n, 389)], n: 20, repeats: 16 },
  shapes: [{ name: 'long-archives', says: 'Archives of 15 to 40 experiments with many ties.', inputs: longArchives }],
  picture: 'tables',
  trace: traceOfflineOnlineAgreement,
});

function rightResult(offline: readonly number[], online: readonly number[]): Result {
  return { spearman: spearmanRho(offline, online), signAgreement: signAgreement(offline, online) };
}

function isVaried(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0]);
}

/** Rises everywhere and keeps 0 where it is. */
function stretched(delta: number): number {
  return delta ** 3 + delta;
}

/** Deltas from -50 to 50 in no order. */
function scattered(n: number, step: number): number[] {
  return Array.from({ length: n }, (_, index) => ((index * step) % 101) - 50);
}
