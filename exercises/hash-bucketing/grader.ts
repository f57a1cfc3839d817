/** Hash bucketing: what is checked, and against which function of the core. */
import { assignArm } from '#core/experiments/assign-arm.ts';
import { traceAssignArm } from '#core/experiments/trace-assign-arm.ts';
import { unitBucket, unitHash } from '#core/experiments/unit-hash.ts';
import { type BucketedUnit, bucketedUnit, manyArmedUnit } from '#graders/arbitraries/bucketed-unit.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses } from '#graders/index.ts';

type Call = (...args: BucketedUnit) => unknown;

const USERS = 500;
/** Three standard errors, and the right shares of these users lie within 0.002 of the plan. A hash of other bits is as fair. */
const SLACK = 0.06;
/** One arm gets everybody, by every wrong hash too: a refusal is judged apart from the formula. */
const legal: BucketedUnit = ['user1', 'exp1', [1]];

export default defineGrader<BucketedUnit>({
  entry: 'assignArm',
  oracles: ['assignArm', 'unitHash', 'unitBucket'],
  inputs: bucketedUnit,
  oracle: assignArm,
  checks: [
    agreesWith('follows the definition'),
    law(
      'a unit keeps its arm, however many others are assigned in between',
      bucketedUnit,
      (call, [unitId, salt, weights]) => {
        const first = call(unitId, salt, weights);
        for (let other = 0; other < 4; other += 1) call(`${unitId}${other}`, salt, weights);
        const again = call(unitId, salt, weights);
        return again === first || { expected: `${String(first)}, as before the others came`, received: again };
      },
      { runs: 20 },
    ),
    invariantUnder('weights that are all multiplied by the same number change nothing', ([unitId, salt, weights], draw) => [
      unitId,
      salt,
      weights.map((weight) => weight * (2 + Math.floor(draw * 40))),
    ]),
    law('an arm that grows keeps the units it has', rollouts(), (call, [unitId, salt, [before = 0, after = 0]]) => {
      if (call(unitId, salt, [before, 100 - before]) !== 0) return true;
      const later = call(unitId, salt, [after, 100 - after]);
      return later === 0 || { expected: `still arm 0 when its share grows from ${before} % to ${after} %`, received: later };
    }),
    law(
      'two experiments split the same users independently: a quarter of them meets arm 0 in both',
      fc.constant<BucketedUnit>(['user1', 'exp1', [1, 1]]),
      (call) => {
        const both = shareOfUsers((user) => call(user, 'exp1', [1, 1]) === 0 && call(user, 'exp2', [1, 1]) === 0);
        return Math.abs(both - 0.25) < SLACK || { expected: 'a share of about 0.25 in arm 0 of exp1 and of exp2', received: both };
      },
      { runs: 1 },
    ),
    law(
      'of many users an arm gets the share that its weight promises',
      fc.constant<BucketedUnit>(['user1', 'exp2', [1, 3]]),
      (call) => {
        const share = shareOfUsers((user) => call(user, 'exp2', [1, 3]) === 0);
        return Math.abs(share - 0.25) < SLACK || { expected: 'a share of about 0.25 in arm 0 with weights 1 and 3', received: share };
      },
      { runs: 1 },
    ),
    expects('a bucket on the border belongs to the arm above', onTheBorder(), () => 1),
    expects('an arm of weight 0 gets nobody', emptyArms(), assignArm),
    expects('takes every text of ASCII, the empty one too', oddTexts(), assignArm),
    refuses(
      'refuses a weight that is negative or not finite, and weights without a total',
      [[], [0], [0, 0], [-1, 2], [2, -1], [1, NaN], [Infinity, 1]].map((weights) => ['user1', 'exp1', weights]),
      legal,
    ),
    refuses(
      'refuses a unit or an experiment that is not ASCII',
      [
        ['zoë', 'exp1', [1, 1]],
        ['user1', 'façade', [1, 1]],
        ['\u0080', 'exp1', [1, 1]],
        ['用户', 'exp1', [1]],
      ],
      legal,
    ),
  ],
  features: [
    {
      when: 'the bucket lies below one half',
      otherwise: 'the bucket lies at one half or above',
      holds: (unitId, salt) => unitBucket(unitId, salt) < 0.5,
    },
    { when: 'the arms weigh the same', otherwise: 'the arms weigh differently', holds: (_, __, weights) => new Set(weights).size === 1 },
    { when: 'there is one arm', otherwise: 'there are two arms or more', holds: (_, __, weights) => weights.length === 1 },
    {
      when: 'the weights add up to at most 1',
      otherwise: 'the weights add up to more than 1',
      holds: (_, __, weights) => weights.reduce((sum, weight) => sum + weight, 0) < 1 + 1e-9,
    },
  ],
  cost: { at: (n) => ['u'.repeat(n), 'exp1', [2, 1, 1]], n: 2000, repeats: 8 },
  shapes: [{ name: 'many-arms', says: 'Six to ten arms of different weights.', inputs: manyArmedUnit }],
  picture: 'tables',
  trace: traceAssignArm,
});

function shareOfUsers(isCounted: (user: string) => boolean): number {
  return Array.from({ length: USERS }, (_, user) => `user${user}`).filter(isCounted).length / USERS;
}

/** Weights that are no weights yet: the percentage of arm 0 before and after a roll-out, some of them near the bucket. */
function rollouts(): fc.Arbitrary<Parameters<Call>> {
  return fc
    .tuple(bucketedUnit, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map(([[unitId, salt], one, other]): BucketedUnit => [unitId, salt, [Math.min(one, other), Math.max(one, other)]]);
}

/** The weights are counts of buckets, so that share and bucket are equal to the last bit. */
function onTheBorder(): fc.Arbitrary<BucketedUnit> {
  return fc.integer({ min: 0, max: 999 }).map((user): BucketedUnit => {
    const below = unitHash(`user${user}`, 'exp1');
    return [`user${user}`, 'exp1', [below, 2 ** 32 - below]];
  });
}

function emptyArms(): fc.Arbitrary<BucketedUnit> {
  return bucketedUnit.map(([unitId, salt, weights]): BucketedUnit => [unitId, salt, [0, ...weights.slice(0, 2), 0, ...weights.slice(2)]]);
}

/** Blanks, colons and characters that no keyboard has. */
function oddTexts(): fc.Arbitrary<BucketedUnit> {
  const odd = fc.constantFrom('', ' ', ':', '~', '\u007f', '\u0000', 'a:b', 'User 1', 'user1\n');
  return fc.tuple(odd, odd).map(([unitId, salt]): BucketedUnit => [unitId, salt, [1, 1, 1, 1, 1, 1, 1]]);
}
