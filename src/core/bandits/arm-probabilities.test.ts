/** Chances, indices and regret of arms: by hand, laws, refusals; the reference cases stand in tests/conformance. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cumulativeRegret } from './cumulative-regret.ts';
import { epsilonGreedyProbabilities } from './epsilon-greedy-probabilities.ts';
import { softmaxProbabilities } from './softmax-probabilities.ts';
import { betaPosteriors, thompsonBestArmProbabilities } from './thompson-best-arm-probabilities.ts';
import { ucb1Index } from './ucb1-index.ts';

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const arms = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })), { minLength: 1, maxLength: 5 });
const split = (list: readonly [number, number][]): [number[], number[]] => [list.map(([won]) => won), list.map(([, lost]) => lost)];

describe('epsilonGreedyProbabilities', () => {
  test('by hand: 0.2 over two arms is 0.1 each, the best has 0.8 more', () => {
    const [best, other] = epsilonGreedyProbabilities([3, 1], [1, 3], 0.2);
    expect(best).toBeCloseTo(0.9, 12);
    expect(other).toBeCloseTo(0.1, 12);
  });
  test('ties go to the lowest index, untried arms first', () => {
    expect(epsilonGreedyProbabilities([1, 2], [1, 2], 0)).toEqual([1, 0]);
    expect(epsilonGreedyProbabilities([1, 0, 0], [0, 0, 0], 0)).toEqual([0, 1, 0]);
  });
  test('sums to 1', () => {
    fc.assert(
      fc.property(arms, fc.constantFrom(0, 0.1, 1), (list, epsilon) => {
        expect(sumOf(epsilonGreedyProbabilities(...split(list), epsilon))).toBeCloseTo(1, 12);
      }),
    );
  });
  test('refuses', () => {
    expect(() => epsilonGreedyProbabilities([], [], 0.1)).toThrow(
      new RangeError('epsilonGreedyProbabilities requires at least one arm, got none'),
    );
    expect(() => epsilonGreedyProbabilities([1], [1], 1.1)).toThrow(
      new RangeError('epsilonGreedyProbabilities requires epsilon in [0, 1], got 1.1'),
    );
  });
});

describe('ucb1Index', () => {
  test('by hand: one pull in all has no bonus, since ln 1 = 0; an unpulled arm comes first', () => {
    expect(ucb1Index([1, 0], [0, 0])).toEqual([1, Infinity]);
  });
  test('by hand: 8 pulls, 4 of them on arm 0: 3/4 + sqrt(2 ln 8 / 4)', () => {
    expect(ucb1Index([3, 1], [1, 3])[0]).toBeCloseTo(0.75 + Math.sqrt((2 * Math.log(8)) / 4), 12);
    expect(ucb1Index([3, 1], [1, 3], { exploration: 2 })).toEqual(ucb1Index([3, 1], [1, 3]));
    expect(ucb1Index([3, 1], [1, 3], { exploration: 0.5 })[0]).toBeCloseTo(0.75 + Math.sqrt((0.5 * Math.log(8)) / 4), 12);
  });
  test('refuses', () => {
    expect(() => ucb1Index([1], [-1])).toThrow(new RangeError('ucb1Index requires an integer count of failures >= 0, got -1'));
    expect(() => ucb1Index([1], [1], { exploration: 0 })).toThrow(new RangeError('ucb1Index requires a finite exploration > 0, got 0'));
  });
});

describe('softmaxProbabilities', () => {
  test('by hand: a difference of one temperature is a factor e', () => {
    const [low, high] = softmaxProbabilities([0.1, 0.3], 0.2) as [number, number];
    expect(high / low).toBeCloseTo(Math.E, 12);
    expect(low + high).toBeCloseTo(1, 12);
  });
  test('large means do not overflow, and a shift of all changes nothing', () => {
    expect(softmaxProbabilities([1e4, 1e4], 0.01)).toEqual([0.5, 0.5]);
    expect(softmaxProbabilities([5, 6, 8], 1)).toEqual(softmaxProbabilities([-3, -2, 0], 1));
  });
  test('no arms, no probabilities', () => expect(softmaxProbabilities([], 1)).toEqual([]));
  test('refuses', () => {
    expect(() => softmaxProbabilities([1], 0)).toThrow(new RangeError('softmaxProbabilities requires a finite temperature > 0, got 0'));
    expect(() => softmaxProbabilities([NaN], 1)).toThrow(new RangeError('softmaxProbabilities requires finite numbers in means, got NaN'));
  });
});

describe('thompsonBestArmProbabilities', () => {
  test('by hand: Beta(1, 2) above Beta(2, 1): the integral of 2(1 - x) x^2 is 1/6', () => {
    const [low, high] = thompsonBestArmProbabilities([0, 1], [1, 0]);
    expect(low).toBeCloseTo(1 / 6, 12);
    expect(high).toBeCloseTo(5 / 6, 12);
  });
  test('by hand: the larger of two uniforms, Beta(2, 1), above three flat arms: the integral of 2x x^3 is 2/5', () => {
    const [best, ...others] = thompsonBestArmProbabilities([1, 0, 0, 0], [0, 0, 0, 0]);
    expect(best).toBeCloseTo(2 / 5, 12);
    for (const other of others) expect(other).toBeCloseTo(1 / 5, 12);
  });
  test('equal arms are equally likely, whatever the prior and the counts', () => {
    for (const priorAlpha of [0.1, 0.5, 1, 30]) {
      for (const count of [0, 7, 20000]) {
        const chances = thompsonBestArmProbabilities([count, count, count], [count, count, count], { priorAlpha, priorBeta: 0.5 });
        for (const chance of chances) expect(chance).toBeCloseTo(1 / 3, 10);
      }
    }
  });
  test('sums to 1, one more success never makes an arm less likely the best', () => {
    fc.assert(
      fc.property(arms, fc.nat(), (list, seed) => {
        const [won, lost] = split(list);
        const arm = seed % won.length;
        const before = thompsonBestArmProbabilities(won, lost);
        const after = thompsonBestArmProbabilities(won.with(arm, (won[arm] as number) + 1), lost);
        expect(sumOf(before)).toBeCloseTo(1, 10);
        expect(after[arm]).toBeGreaterThanOrEqual((before[arm] as number) - 1e-12);
      }),
      { numRuns: 30 },
    );
  });
  test('mirrored: exchanging successes and failures turns best of two into worst of two', () => {
    fc.assert(
      fc.property(arms, (list) => {
        const [won, lost] = split([...list, [3, 4]]);
        const pair = [won.slice(0, 2), lost.slice(0, 2)] as const;
        expect(thompsonBestArmProbabilities(pair[1], pair[0])[0]).toBeCloseTo(thompsonBestArmProbabilities(...pair)[1] as number, 10);
      }),
      { numRuns: 30 },
    );
  });
  test('the prior is flat unless given, and counts in', () => {
    expect(betaPosteriors([3], [1])).toEqual([{ alpha: 4, beta: 2 }]);
    expect(betaPosteriors([3], [1], { priorAlpha: 0.5, priorBeta: 2 })).toEqual([{ alpha: 3.5, beta: 3 }]);
    const flat = thompsonBestArmProbabilities([1, 2], [3, 4]);
    expect(thompsonBestArmProbabilities([1, 2], [3, 4], { priorAlpha: 1, priorBeta: 1 })).toEqual(flat);
  });
  test('refuses', () => {
    expect(() => thompsonBestArmProbabilities([], [])).toThrow(new RangeError('betaPosteriors requires at least one arm, got none'));
    expect(() => thompsonBestArmProbabilities([1], [1], { priorAlpha: 0 })).toThrow(
      new RangeError('betaPosteriors requires a finite priorAlpha > 0, got 0'),
    );
    expect(() => thompsonBestArmProbabilities([1], [1], { priorBeta: -1 })).toThrow(
      new RangeError('betaPosteriors requires a finite priorBeta > 0, got -1'),
    );
  });
});

describe('cumulativeRegret', () => {
  test('by hand: the worse arm costs 1/4 each time', () => {
    expect(cumulativeRegret([0.5, 0.75], [0, 1, 0])).toEqual([0.25, 0.25, 0.5]);
  });
  test('the best arm costs nothing, no rounds cost nothing', () => {
    expect(cumulativeRegret([-2, -1], [1, 1])).toEqual([0, 0]);
    expect(cumulativeRegret([1], [])).toEqual([]);
  });
  test('refuses', () => {
    expect(() => cumulativeRegret([1], [1])).toThrow(new RangeError('cumulativeRegret requires indices of arms in choices, got 1'));
    expect(() => cumulativeRegret([1], [-1])).toThrow(RangeError);
    expect(() => cumulativeRegret([NaN], [0])).toThrow(new RangeError('cumulativeRegret requires finite numbers in armMeans, got NaN'));
  });
});
