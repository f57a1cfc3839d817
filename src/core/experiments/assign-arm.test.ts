/** Assignment by hashing: pinned values, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignArm, runningShares } from './assign-arm.ts';

const id = fc.string({ unit: 'binary-ascii', maxLength: 12 });
const weights = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 })
  .filter((list) => list.some((weight) => weight > 0));

describe('assignArm', () => {
  test('pinned: users 0 to 7 of exp1 have buckets .711 .272 .148 .842 .543 .772 .137 .680', () => {
    const arms = (shares: number[]) => Array.from({ length: 8 }, (_, user) => assignArm(`user${user}`, 'exp1', shares));
    expect(arms([1, 1])).toEqual([1, 0, 0, 1, 1, 1, 0, 1]);
    expect(arms([2, 5, 3])).toEqual([2, 1, 0, 2, 1, 2, 0, 1]);
    expect(arms([0.7, 0.1, 0.2])).toEqual([1, 0, 0, 2, 0, 1, 0, 0]);
  });
  test('a bucket on the border belongs to the arm above: user1 of exp1 has bucket 1169021383 / 2^32', () => {
    const below = 1169021383;
    expect(assignArm('user1', 'exp1', [below, 2 ** 32 - below])).toBe(1);
    expect(assignArm('user1', 'exp1', [below + 1, 2 ** 32 - below - 1])).toBe(0);
  });
  test('same input, same arm, within the arms, never one of weight 0', () => {
    fc.assert(
      fc.property(id, id, weights, (unitId, salt, list) => {
        const arm = assignArm(unitId, salt, list);
        expect(assignArm(unitId, salt, list)).toBe(arm);
        expect(list[arm]).toBeGreaterThan(0);
      }),
    );
  });
  test('scaling the weights changes nothing', () => {
    fc.assert(
      fc.property(id, id, weights, fc.integer({ min: 1, max: 1000 }), (unitId, salt, list, factor) => {
        expect(
          assignArm(
            unitId,
            salt,
            list.map((weight) => weight * factor),
          ),
        ).toBe(assignArm(unitId, salt, list));
      }),
    );
  });
  test('an arm that grows keeps its units', () => {
    const share = fc.integer({ min: 0, max: 64 });
    fc.assert(
      fc.property(id, id, share, share, (unitId, salt, one, other) => {
        const [low, high] = [Math.min(one, other) / 64, Math.max(one, other) / 64];
        fc.pre(assignArm(unitId, salt, [low, 1 - low]) === 0);
        expect(assignArm(unitId, salt, [high, 1 - high])).toBe(0);
      }),
    );
  });
  test('two salts split independently, and each fills its arms as planned', () => {
    const users = Array.from({ length: 4000 }, (_, user) => `user${user}`);
    const share = (test: (user: string) => boolean) => users.filter(test).length / users.length;
    expect(Math.abs(share((user) => assignArm(user, 'exp1', [1, 3]) === 0) - 0.25)).toBeLessThan(0.02);
    const both = share((user) => assignArm(user, 'exp1', [1, 1]) === 0 && assignArm(user, 'exp2', [1, 1]) === 0);
    expect(Math.abs(both - 0.25)).toBeLessThan(0.02);
  });
  test('takes every ASCII character, the last being 127', () => expect(assignArm('\u007f', '\u0000', [1])).toBe(0));
  test.each([
    ['é', 'exp1', [1], 'assignArm requires ASCII text as unitId, got é'],
    ['user1', 'exp\u0080', [1], 'assignArm requires ASCII text as salt, got exp\u0080'],
    ['user1', 'exp1', [], 'assignArm requires weights with a finite total > 0, got a total of 0'],
    ['user1', 'exp1', [0, 0], 'assignArm requires weights with a finite total > 0, got a total of 0'],
    ['user1', 'exp1', [1e308, 1e308], 'assignArm requires weights with a finite total > 0, got a total of Infinity'],
    ['user1', 'exp1', [2, -1], 'assignArm requires finite numbers >= 0 in weights, got -1'],
    ['user1', 'exp1', [1, NaN], 'assignArm requires finite numbers >= 0 in weights, got NaN'],
  ])('refuses %s, %s, %j', (unitId, salt, list, message) => {
    expect(() => assignArm(unitId, salt, list)).toThrow(new RangeError(message));
  });
});

describe('runningShares', () => {
  test('by hand: 1, 1, 2 of 4', () => expect(runningShares([1, 1, 2])).toEqual([0.25, 0.5, 1]));
});
