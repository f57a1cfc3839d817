/** The estimators from logs: by hand, laws, refusals; the reference cases stand in tests/conformance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directMethodEstimate } from './direct-method-estimate.ts';
import { doublyRobustEstimate, type ModelledRound } from './doubly-robust-estimate.ts';
import { effectiveSampleSize } from './effective-sample-size.ts';
import { importanceWeights } from './importance-weights.ts';
import { ipsEstimate } from './ips-estimate.ts';
import { snipsEstimate } from './snips-estimate.ts';

const small = fc.integer({ min: -20, max: 20 }).map((n) => n / 4);
const weight = fc.integer({ min: 0, max: 40 }).map((n) => n / 8);
const rounds = fc.array(fc.record({ reward: small, weight, modelReward: small, modelValue: small }), { minLength: 1, maxLength: 9 });
const rewardsOf = (list: readonly ModelledRound[]): number[] => list.map(({ reward }) => reward);
const weightsOf = (list: readonly ModelledRound[]): number[] => list.map((round) => round.weight);

describe('importanceWeights', () => {
  test('by hand: 0.5 / 0.25 and 0.1 / 0.5', () => expect(importanceWeights([0.5, 0.1], [0.25, 0.5])).toEqual([2, 0.2]));
  test('the ends of the ranges, rounding included', () => {
    expect(importanceWeights([0, 1], [1, 1])).toEqual([0, 1]);
    expect(importanceWeights([1 + 2e-16], [1 + 2e-16])).toEqual([1]);
  });
  test.each([
    [[0.5], [], 'requires targetProbabilities and loggingProbabilities to be equally long, got 1 and 0'],
    [[-0.1], [0.5], 'requires target probabilities in [0, 1], got -0.1'],
    [[1.1], [0.5], 'requires target probabilities in [0, 1], got 1.1'],
    [[NaN], [0.5], 'requires target probabilities in [0, 1], got NaN'],
    [[0.5], [0], 'requires logging probabilities in (0, 1], got 0'],
    [[0.5], [1.1], 'requires logging probabilities in (0, 1], got 1.1'],
  ])('refuses %j over %j', (target, logging, message) => {
    expect(() => importanceWeights(target, logging)).toThrow(new RangeError(`importanceWeights ${message}`));
  });
});

describe('effectiveSampleSize', () => {
  test('by hand: (1 + 1 + 2)^2 / (1 + 1 + 4)', () => expect(effectiveSampleSize([1, 1, 2])).toBe(16 / 6));
  test('equal weights are worth their number, one weight is worth 1', () => {
    expect(effectiveSampleSize([3, 3, 3, 3])).toBe(4);
    expect(effectiveSampleSize([0, 7])).toBe(1);
  });
  test('undefined without weight', () => {
    expect(effectiveSampleSize([0, 0])).toBeNaN();
    expect(effectiveSampleSize([])).toBeNaN();
  });
  test('refuses negative weights', () =>
    expect(() => effectiveSampleSize([-1])).toThrow(new RangeError('effectiveSampleSize requires finite numbers >= 0 in weights, got -1')));
});

describe('ipsEstimate', () => {
  test('by hand: terms 2, 0, 1/2; mean 5/6; variance 13/12; error sqrt(13/36)', () => {
    const { value, standardError } = ipsEstimate([1, 0, 1], [2, 1, 0.5]);
    expect(value).toBeCloseTo(5 / 6, 12);
    expect(standardError).toBeCloseTo(Math.sqrt(13 / 36), 12);
    expect(ipsEstimate([1, 0, 1], [2, 1, 0.5], { ddof: 1 })).toEqual({ value, standardError });
    expect(ipsEstimate([1, 0, 1], [2, 1, 0.5], { ddof: 0 }).standardError).toBeCloseTo(Math.sqrt(13 / 54), 12);
  });
  test('by hand: limit 1.5 clips 2 to 1.5, or switches it off; a weight of the limit stays', () => {
    expect(ipsEstimate([1, 0, 1], [2, 1, 0.5], { limit: 1.5 }).value).toBeCloseTo(2 / 3, 12);
    expect(ipsEstimate([1, 0, 1], [2, 1, 0.5], { limit: 1.5, aboveLimit: 'switch' }).value).toBeCloseTo(1 / 6, 12);
    expect(ipsEstimate([1, 0, 1], [2, 1, 0.5], { limit: 2, aboveLimit: 'switch' }).value).toBeCloseTo(5 / 6, 12);
  });
  test('one round has a value and no error', () => expect(ipsEstimate([1], [2])).toEqual({ value: 2, standardError: NaN }));
  test.each([
    [[], [], {}, 'ipsEstimate requires at least one round, got none'],
    [[1], [], {}, 'ipsEstimate requires rewards and weights to be equally long, got 1 and 0'],
    [[NaN], [1], {}, 'ipsEstimate requires finite numbers in rewards, got NaN'],
    [[1], [-1], {}, 'ipsEstimate requires finite numbers >= 0 in weights, got -1'],
    [[1], [1], { limit: 0 }, 'ipsEstimate requires a limit > 0, got 0'],
    [[1], [1], { limit: NaN }, 'ipsEstimate requires a limit > 0, got NaN'],
    [[1], [1], { aboveLimit: 'drop' as 'clip' }, 'ipsEstimate requires aboveLimit to be one of clip, switch, got drop'],
    [[1], [1], { ddof: 2 as 1 }, 'ipsEstimate requires ddof to be one of 0, 1, got 2'],
  ])('refuses %j, %j, %j', (rewards, weights, options, message) => {
    expect(() => ipsEstimate(rewards, weights, options)).toThrow(new RangeError(message));
  });
});

describe('snipsEstimate', () => {
  test('by hand: 2.5 / 3.5 = 5/7; error sqrt((2 x 2/7)^2 + (5/7)^2 + (1/2 x 2/7)^2) / 3.5', () => {
    const { value, standardError } = snipsEstimate([1, 0, 1], [2, 1, 0.5]);
    expect(value).toBeCloseTo(5 / 7, 12);
    expect(standardError).toBeCloseTo(Math.sqrt((16 + 25 + 1) / 49) / 3.5, 12);
  });
  test('stays within the rewards and follows a shift of them', () => {
    fc.assert(
      fc.property(rounds, small, (list, shift) => {
        const { value } = snipsEstimate(rewardsOf(list), weightsOf(list));
        fc.pre(!Number.isNaN(value));
        const moved = snipsEstimate(
          rewardsOf(list).map((reward) => reward + shift),
          weightsOf(list),
        );
        expect(moved.value).toBeCloseTo(value + shift, 9);
        expect(value).toBeGreaterThanOrEqual(Math.min(...rewardsOf(list)) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...rewardsOf(list)) + 1e-9);
      }),
    );
  });
  test('limits weights, and is undefined when all are 0', () => {
    expect(snipsEstimate([1, 0], [4, 1], { limit: 1 }).value).toBe(0.5);
    expect(snipsEstimate([1, 0], [0, 0])).toEqual({ value: NaN, standardError: NaN });
  });
  test('refuses', () => {
    expect(() => snipsEstimate([], [])).toThrow(new RangeError('snipsEstimate requires at least one round, got none'));
    expect(() => snipsEstimate([1], [1, 2])).toThrow(RangeError);
    expect(() => snipsEstimate([Infinity], [1])).toThrow(RangeError);
  });
});

describe('directMethodEstimate', () => {
  test('by hand: mean 0.3, deviations 0.1: error sqrt(0.02) / sqrt(2) = 0.1', () => {
    const { value, standardError } = directMethodEstimate([0.2, 0.4]);
    expect(value).toBeCloseTo(0.3, 12);
    expect(standardError).toBeCloseTo(0.1, 12);
    expect(directMethodEstimate([0.2, 0.4], { ddof: 0 }).standardError).toBeCloseTo(0.1 / Math.sqrt(2), 12);
  });
  test('refuses', () => {
    expect(() => directMethodEstimate([])).toThrow(new RangeError('directMethodEstimate requires at least one round, got none'));
    expect(() => directMethodEstimate([NaN])).toThrow(
      new RangeError('directMethodEstimate requires finite numbers in modelValues, got NaN'),
    );
  });
});

describe('doublyRobustEstimate', () => {
  const two: ModelledRound[] = [
    { reward: 1, weight: 3, modelReward: 0.5, modelValue: 0.25 },
    { reward: 0, weight: 1, modelReward: 0.5, modelValue: 0.75 },
  ];
  test('by hand: 0.25 + 3 x 0.5 = 1.75 and 0.75 - 0.5 = 0.25, mean 1, error 0.75', () => {
    const { value, standardError } = doublyRobustEstimate(two);
    expect(value).toBe(1);
    expect(standardError).toBeCloseTo(0.75, 12);
    expect(doublyRobustEstimate(two, { ddof: 0 }).standardError).toBeCloseTo(0.75 / Math.sqrt(2), 12);
  });
  test('by hand: clipped at 2, 1.25 and 0.25; switched off above 2, 0.25 and 0.25', () => {
    expect(doublyRobustEstimate(two, { limit: 2 }).value).toBe(0.75);
    expect(doublyRobustEstimate(two, { limit: 2, aboveLimit: 'clip' }).value).toBe(0.75);
    expect(doublyRobustEstimate(two, { limit: 2, aboveLimit: 'switch' })).toEqual({ value: 0.25, standardError: 0 });
    expect(doublyRobustEstimate(two, { limit: 3, aboveLimit: 'switch' }).value).toBe(1);
  });
  test('by hand: weights over their mean 2 are 1.5 and 0.5: 1 and 0.5', () => {
    expect(doublyRobustEstimate(two, { selfNormalised: true }).value).toBe(0.75);
    expect(doublyRobustEstimate(two, { selfNormalised: false }).value).toBe(1);
  });
  test('a perfect model makes it free of the weights, a model of zeros makes it IPS', () => {
    fc.assert(
      fc.property(rounds, (list) => {
        const perfect = list.map((round) => ({ ...round, modelReward: round.reward }));
        const direct = directMethodEstimate(list.map(({ modelValue }) => modelValue));
        expect(doublyRobustEstimate(perfect)).toEqual(direct);
        const blank = list.map((round) => ({ ...round, modelReward: 0, modelValue: 0 }));
        expect(doublyRobustEstimate(blank)).toEqual(ipsEstimate(rewardsOf(list), weightsOf(list)));
        const normalised = doublyRobustEstimate(blank, { selfNormalised: true });
        if (weightsOf(list).some((one) => one > 0)) {
          expect(normalised.value).toBeCloseTo(snipsEstimate(rewardsOf(list), weightsOf(list)).value, 9);
        } else expect(normalised.value).toBeNaN();
      }),
    );
  });
  test.each([
    [{ reward: NaN }, 'requires finite numbers in reward, got NaN'],
    [{ modelReward: Infinity }, 'requires finite numbers in modelReward, got Infinity'],
    [{ modelValue: NaN }, 'requires finite numbers in modelValue, got NaN'],
    [{ weight: -1 }, 'requires finite numbers >= 0 in weights, got -1'],
  ])('refuses %j', (change, message) => {
    const bad = { ...(two[0] as ModelledRound), ...change };
    expect(() => doublyRobustEstimate([bad])).toThrow(new RangeError(`doublyRobustEstimate ${message}`));
  });
  test('refuses an empty log', () =>
    expect(() => doublyRobustEstimate([])).toThrow(new RangeError('doublyRobustEstimate requires at least one round, got none')));
});
