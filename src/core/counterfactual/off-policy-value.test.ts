/** Three estimates from one log, and their trace: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LoggedRound, offPolicyValue } from './off-policy-value.ts';
import { traceOffPolicyValue } from './trace-off-policy-value.ts';

const small = fc.integer({ min: -20, max: 20 }).map((n) => n / 4);
const chance = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const round = fc.record({
  reward: small,
  loggingProbability: chance.filter((p) => p > 0),
  targetProbability: chance,
  modelReward: small,
  modelValue: small,
});
const log = fc.array(round, { minLength: 1, maxLength: 8 });
const clip = fc.constantFrom(0.5, 1, 2.5, 100);

const two: LoggedRound[] = [
  { reward: 1, loggingProbability: 0.25, targetProbability: 1, modelReward: 0.5, modelValue: 0.75 },
  { reward: 0, loggingProbability: 0.5, targetProbability: 0.5, modelReward: 0.25, modelValue: 0.5 },
];

describe('offPolicyValue', () => {
  test('by hand: weights 4 and 1; IPS 4/2, SNIPS 4/5, terms 0.75 + 4 x 0.5 and 0.5 - 0.25', () => {
    expect(offPolicyValue(two, 10)).toEqual({ ips: 2, snips: 0.8, doublyRobust: 1.5 });
  });
  test('by hand, clip 3: weights 3 and 1; 3/2, 3/4, terms 2.25 and 0.25', () => {
    expect(offPolicyValue(two, 3)).toEqual({ ips: 1.5, snips: 0.75, doublyRobust: 1.25 });
    expect(offPolicyValue(two, Infinity)).toEqual(offPolicyValue(two, 4));
  });
  test('no weight: SNIPS is undefined, the others are not', () => {
    const never = two.map((one) => ({ ...one, targetProbability: 0 }));
    expect(offPolicyValue(never, 1)).toEqual({ ips: 0, snips: NaN, doublyRobust: 0.625 });
  });
  test('the logging policy itself is worth its mean reward', () => {
    fc.assert(
      fc.property(log, (rounds) => {
        const same = rounds.map((one) => ({ ...one, targetProbability: one.loggingProbability }));
        const average = rounds.reduce((sum, { reward }) => sum + reward, 0) / rounds.length;
        const { ips, snips } = offPolicyValue(same, 1);
        expect(ips).toBeCloseTo(average, 9);
        expect(snips).toBeCloseTo(average, 9);
      }),
    );
  });
  test('adding to all rewards adds to SNIPS', () => {
    fc.assert(
      fc.property(log, clip, small, (rounds, most, shift) => {
        fc.pre(rounds.some(({ targetProbability }) => targetProbability > 0));
        const moved = rounds.map((one) => ({ ...one, reward: one.reward + shift }));
        expect(offPolicyValue(moved, most).snips).toBeCloseTo(offPolicyValue(rounds, most).snips + shift, 9);
      }),
    );
  });
  test('a perfect model frees the doubly robust value of the weights, a model of zeros makes it IPS', () => {
    fc.assert(
      fc.property(log, clip, clip, (rounds, most, other) => {
        const perfect = rounds.map((one) => ({ ...one, modelReward: one.reward }));
        expect(offPolicyValue(perfect, most).doublyRobust).toBe(offPolicyValue(perfect, other).doublyRobust);
        const blank = rounds.map((one) => ({ ...one, modelReward: 0, modelValue: 0 }));
        const { ips, doublyRobust } = offPolicyValue(blank, most);
        expect(doublyRobust).toBe(ips);
      }),
    );
  });
  test.each([
    [[], 1, 'offPolicyValue requires at least one round, got none'],
    [two, 0, 'offPolicyValue requires clip > 0, got 0'],
    [two, -1, 'offPolicyValue requires clip > 0, got -1'],
    [two, NaN, 'offPolicyValue requires clip > 0, got NaN'],
    [[{ ...two[0], reward: NaN }], 1, 'offPolicyValue requires a finite reward, got NaN'],
    [[{ ...two[0], modelReward: NaN }], 1, 'offPolicyValue requires a finite modelReward, got NaN'],
    [[{ ...two[0], modelValue: Infinity }], 1, 'offPolicyValue requires a finite modelValue, got Infinity'],
    [[{ ...two[0], loggingProbability: 0 }], 1, 'importanceWeights requires logging probabilities in (0, 1], got 0'],
    [[{ ...two[0], loggingProbability: -0.5 }], 1, 'importanceWeights requires logging probabilities in (0, 1], got -0.5'],
    [[{ ...two[0], targetProbability: 1.5 }], 1, 'importanceWeights requires target probabilities in [0, 1], got 1.5'],
  ])('refuses %j with clip %s', (rounds, most, message) => {
    expect(() => offPolicyValue(rounds as LoggedRound[], most)).toThrow(new RangeError(message));
  });
});

describe('traceOffPolicyValue', () => {
  test('its columns add up to the three values', () => {
    fc.assert(
      fc.property(log, clip, (rounds, most) => {
        const values = offPolicyValue(rounds, most);
        const { rows, result } = traceOffPolicyValue(rounds, most);
        const sum = (column: number): number => rows.reduce((total, row) => total + (row[column] as number), 0);
        expect(Object.fromEntries(result)).toMatchObject(values);
        expect(Object.fromEntries(result)).toMatchObject({ 'sum of clipped weights': sum(3), 'sum of weight x reward': sum(4) });
        expect(sum(4) / rounds.length).toBeCloseTo(values.ips, 9);
        if (sum(3) > 0) expect(sum(4) / sum(3)).toBeCloseTo(values.snips, 9);
        expect(sum(6) / rounds.length).toBeCloseTo(values.doublyRobust, 9);
        for (const [, , weight, clipped] of rows as number[][]) expect(clipped).toBe(Math.min(weight as number, most));
      }),
    );
  });
});
