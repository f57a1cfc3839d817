/** The numbers printed for hash bucketing are those that the core computes. */
import { test } from 'vitest';
import { assignArm } from '#core/experiments/assign-arm.ts';
import { unitBucket, unitHash } from '#core/experiments/unit-hash.ts';
import { digits, says } from '../../tests/content/says.ts';

const people = (count: number) => count.toLocaleString('en-US');

test('hash-bucketing', () => {
  const rows = ['user0', 'user1', 'user2', 'user3'].map((unit) => {
    const arms = [assignArm(unit, 'exp1', [1, 1]), assignArm(unit, 'exp1', [1, 3])];
    return `| ${unit} | ${digits(unitBucket(unit, 'exp1'))} | ${arms.join(' | ')} | ${digits(unitBucket(unit, 'exp2'))} | ${assignArm(unit, 'exp2', [1, 1])} |`;
  });
  const users = Array.from({ length: 4_000 }, (_, user) => `user${user}`);
  const countInArm0 = (salts: string[]) => users.filter((user) => salts.every((salt) => assignArm(user, salt, [1, 1]) === 0)).length;
  const arms = [0, 1, 2, 3].map((user) => assignArm(`user${user}`, 'exp1', [1, 3]));
  says('hash-bucketing', [
    ...rows,
    `the hash ${unitHash('user1', 'exp1')}, so its bucket is ${digits(unitBucket('user1', 'exp1'))}`,
    `${people(countInArm0(['exp1']))} are in arm 0 of exp1, and ${people(countInArm0(['exp1', 'exp2']))} of those`,
    `range(4)]) # [${arms.join(', ')}]`,
    ...arms.map((arm, user) => `-- user${user} | ${arm}`),
  ]);
});
