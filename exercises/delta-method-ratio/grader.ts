/** Standard error of a ratio metric: what is checked, and against which function of the core. */
import { deltaRatio } from '#core/experiments/delta-ratio.ts';
import { traceDeltaRatio } from '#core/experiments/trace-delta-ratio.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, STATISTICAL_TOLERANCE, sameValue } from '#graders/index.ts';

type Args = [numerators: number[], denominators: number[]];
type Result = { readonly ratio: number; readonly standardError: number };

const PARTS = 12;

/** Each user has a share of clicks; now and then somebody saw nothing, or clicked more than once on what was shown. */
const user = fc.tuple(
  fc.oneof({ withCrossShrink: true }, { weight: 24, arbitrary: fc.integer({ min: 1, max: 30 }) }, { weight: 1, arbitrary: fc.constant(0) }),
  fc.oneof(
    { withCrossShrink: true },
    { weight: 9, arbitrary: fc.integer({ min: 0, max: PARTS }) },
    { weight: 1, arbitrary: fc.constant(2 * PARTS) },
  ),
);

const several = fc.array(user, { minLength: 2, maxLength: 9, size: 'max' });

/** Everybody saw as much as the first: then the mean of the users' ratios is the ratio. */
const alike = several.map((users) => users.map(([, share]): [number, number] => [users[0]?.[0] || 6, share]));

const totals: fc.Arbitrary<Args> = fc
  .oneof({ withCrossShrink: true }, { weight: 7, arbitrary: several }, { weight: 1, arbitrary: alike })
  .map((users): Args => [users.map(([shown, share]) => Math.round((shown * share) / PARTS)), users.map(([shown]) => shown)]);

/** Most see little, a few see nearly everything. */
const heavyUsers: fc.Arbitrary<Args> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 500, max: 900 })),
      fc.integer({ min: 0, max: PARTS }),
    ),
    {
      minLength: 20,
      maxLength: 60,
    },
  )
  .map((users): Args => [users.map(([shown, share]) => Math.round((shown * share) / PARTS)), users.map(([shown]) => shown)]);

const somethingShown = totals.filter(([, denominators]) => denominators.some((value) => value > 0));

/** Nothing was clicked, by anybody: ratio and error are 0 by every formula. */
const legal: Args = [
  [0, 0],
  [1, 2],
];

export default defineGrader<Args>({
  entry: 'deltaMethodRatio',
  oracles: ['deltaRatio', 'deltaRatioDifference'],
  tolerance: STATISTICAL_TOLERANCE,
  inputs: totals,
  oracle: deltaRatio,
  checks: [
    agreesWith('follows the definition'),
    expects(
      'numerators that are a fixed share of the denominators have no error',
      fc
        .tuple(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 9 }), fc.integer({ min: 1, max: 4 }))
        .map(([denominators, quarters]): Args => [denominators.map((value) => (value * quarters) / 4), denominators]),
      ([first], [shown]) => ({ ratio: (first as number) / (shown as number), standardError: 0 }),
    ),
    law('numerators in another unit give ratio and error in that unit', somethingShown, (call, [numerators, denominators]) => {
      const { ratio, standardError } = call(numerators, denominators) as Result;
      const received = call(
        numerators.map((value) => 5 * value),
        denominators,
      );
      const expected = { ratio: 5 * ratio, standardError: 5 * standardError };
      return isClose(received, expected) || { expected: `5 times ${ratio}, with 5 times the error ${standardError}`, received };
    }),
    law('every user twice: the same ratio, and the error that a doubled sample has', somethingShown, (call, [numerators, denominators]) => {
      const { ratio, standardError } = call(numerators, denominators) as Result;
      const received = call([...numerators, ...numerators], [...denominators, ...denominators]);
      const n = numerators.length;
      const expected = { ratio, standardError: standardError * Math.sqrt((n - 1) / (2 * n - 1)) };
      return isClose(received, expected) || { expected: `ratio ${ratio} and standard error ${expected.standardError}`, received };
    }),
    law('clicks handed from user to user leave the ratio alone', somethingShown, (call, [numerators, denominators]) => {
      const { ratio } = call(numerators, denominators) as Result;
      const received = call([...numerators.slice(1), ...numerators.slice(0, 1)], denominators);
      return isClose((received as Result).ratio, ratio) || { expected: `the ratio ${ratio}`, received };
    }),
    invariantUnder('the order of the users changes nothing', ([numerators, denominators], draw) => {
      const turn = Math.floor(draw * numerators.length);
      const turned = (values: number[]) => [...values.slice(turn), ...values.slice(0, turn)].reverse();
      return [turned(numerators), turned(denominators)];
    }),
    expects(
      'denominators that sum to 0: ratio and error are NaN',
      fc.constantFrom<Args[]>(
        [
          [0, 0],
          [0, 0],
        ],
        [
          [0, 2, 1],
          [0, 0, 0],
        ],
      ),
      () => ({ ratio: NaN, standardError: NaN }),
      { runs: 4 },
    ),
    refuses(
      'refuses fewer than two users',
      [
        [[], []],
        [[1], [2]],
      ],
      legal,
    ),
    refuses(
      'refuses lists of different lengths',
      [
        [
          [0, 0, 0],
          [1, 2],
        ],
        [
          [0, 0],
          [1, 2, 3],
        ],
      ],
      legal,
    ),
    refuses(
      'refuses a number that is not finite, in either list',
      [NaN, Infinity].flatMap((value) => [
        [
          [0, value],
          [1, 2],
        ],
        [
          [0, 0],
          [value, 2],
        ],
      ]),
      legal,
    ),
  ],
  features: [
    {
      when: 'all users have the same denominator',
      otherwise: 'the denominators differ',
      holds: (_, denominators) => new Set(denominators).size === 1,
    },
    {
      when: 'every user has a denominator above 0',
      otherwise: 'some user has a denominator of 0',
      holds: (_, denominators) => !denominators.includes(0),
    },
    {
      when: 'no user has more in the numerator than in the denominator',
      otherwise: 'some user has more in the numerator than in the denominator',
      holds: (numerators, denominators) => numerators.every((value, index) => value <= (denominators[index] as number)),
    },
  ],
  cost: { at: (n) => [spread(n, 7), spread(n, 30)], n: 100, repeats: 16 },
  shapes: [
    { name: 'heavy-users', says: 'Twenty to sixty users, a few of whom saw a hundred times as much as the others.', inputs: heavyUsers },
  ],
  picture: 'tables',
  trace: traceDeltaRatio,
});

function isClose(received: unknown, expected: unknown): boolean {
  return sameValue(received, expected, STATISTICAL_TOLERANCE);
}

/** Numbers from 1 to `most`, one a user. */
function spread(users: number, most: number): number[] {
  return Array.from({ length: users }, (_, index) => 1 + ((index * 617) % most));
}
