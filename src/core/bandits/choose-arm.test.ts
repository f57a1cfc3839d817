/** One choice of a bandit: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseArm } from './choose-arm.ts';
import { epsilonGreedyProbabilities } from './epsilon-greedy-probabilities.ts';
import { thompsonBestArmProbabilities } from './thompson-best-arm-probabilities.ts';
import { traceChooseArm } from './trace-choose-arm.ts';

const uniform = fc.integer({ min: 0, max: 999 }).map((n) => n / 1000);
const arms = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { minLength: 1, maxLength: 5 });
const successesOf = (list: readonly [number, number][]): number[] => list.map(([won]) => won);
const failuresOf = (list: readonly [number, number][]): number[] => list.map(([, lost]) => lost);
const drawsOf = (list: readonly [number, number][]): number => list.reduce((sum, [won, lost]) => sum + won + lost + 1, 0);
const greedy = (epsilon: number) => ({ kind: 'epsilon-greedy', epsilon }) as const;
const thompson = { kind: 'thompson' } as const;

describe('chooseArm, epsilon-greedy', () => {
  test('by hand: 0.1 >= epsilon takes the better mean, 0.09 explores arm floor(0.4 x 3) = 1', () => {
    expect(chooseArm([1, 1, 3], [1, 3, 1], greedy(0.1), [0.1, 0.4])).toBe(2);
    expect(chooseArm([1, 1, 3], [1, 3, 1], greedy(0.1), [0.09, 0.4])).toBe(1);
  });
  test('exploring may take the best arm too', () => expect(chooseArm([1, 3], [1, 0], greedy(1), [0, 0.99])).toBe(1));
  test('untried arms come before any mean, and before means of 0', () => {
    expect(chooseArm([5, 0, 0], [0, 0, 0], greedy(0), [0.5])).toBe(1);
    expect(chooseArm([0, 0], [4, 0], greedy(0), [0.5])).toBe(1);
  });
  test('equal means go to the lowest index', () => expect(chooseArm([1, 2, 0], [2, 4, 1], greedy(0), [0.5])).toBe(0));
  test('the mean is not smoothed: 1 of 1 beats 8 of 9', () => expect(chooseArm([8, 1], [1, 0], greedy(0), [0.5])).toBe(1));
  test('epsilon 0 ignores the stream, epsilon 1 ignores the counts', () => {
    fc.assert(
      fc.property(arms, arms, uniform, uniform, (a, b, u, v) => {
        const best = chooseArm(successesOf(a), failuresOf(a), greedy(0), [u]);
        expect(chooseArm(successesOf(a), failuresOf(a), greedy(0), [v, u, u])).toBe(best);
        const other = a.map((_, arm) => b[arm % b.length] as [number, number]);
        const [one, two] = [a, other].map((list) => chooseArm(successesOf(list), failuresOf(list), greedy(1), [u, v]));
        expect(one).toBe(two);
      }),
    );
  });
  test('over a grid of uniforms every arm is taken as often as its probability says', () => {
    const [won, lost] = [
      [3, 1, 2],
      [1, 3, 2],
    ];
    const counts = [0, 0, 0];
    for (let u = 0; u < 30; u += 1) {
      for (let v = 0; v < 30; v += 1) {
        const arm = chooseArm(won as number[], lost as number[], greedy(0.3), [(u + 0.5) / 30, (v + 0.5) / 30]);
        counts[arm] = (counts[arm] as number) + 1 / 900;
      }
    }
    const chances = epsilonGreedyProbabilities(won as number[], lost as number[], 0.3);
    for (const [arm, count] of counts.entries()) expect(count).toBeCloseTo(chances[arm] as number, 9);
  });
});

describe('chooseArm, Thompson sampling', () => {
  test('by hand: arm 0 (1 won, 1 lost) draws the 2nd smallest of .9 .1 .5 = .5; arm 1 (0, 1) the smallest of .6 .7 = .6', () => {
    expect(chooseArm([1, 0], [1, 1], thompson, [0.9, 0.1, 0.5, 0.6, 0.7])).toBe(1);
    expect(chooseArm([1, 0], [1, 1], thompson, [0.9, 0.1, 0.65, 0.6, 0.7])).toBe(0);
  });
  test('an untried arm draws one uniform; equal draws go to the lowest index', () => {
    expect(chooseArm([0, 0], [0, 0], thompson, [0.3, 0.4])).toBe(1);
    expect(chooseArm([0, 0], [0, 0], thompson, [0.4, 0.4])).toBe(0);
  });
  test('raising the uniforms of the chosen arm never deselects it', () => {
    const task = arms.chain((list) =>
      fc.tuple(fc.constant(list), fc.array(uniform, { minLength: drawsOf(list), maxLength: drawsOf(list) }), uniform),
    );
    fc.assert(
      fc.property(task, ([list, uniforms, share]) => {
        const chosen = chooseArm(successesOf(list), failuresOf(list), thompson, uniforms);
        const from = drawsOf(list.slice(0, chosen));
        const to = drawsOf(list.slice(0, chosen + 1));
        const raised = uniforms.map((u, index) => (index >= from && index < to ? u + (1 - u) * share : u));
        expect(chooseArm(successesOf(list), failuresOf(list), thompson, raised)).toBe(chosen);
      }),
    );
  });
  test('is taken about as often as the arm is likely the best: 2 to 1 for one success over none', () => {
    // Arm 0: Beta(2, 1), the larger of two uniforms; arm 1: Beta(1, 1). P(arm 0 best) = 2/3, by midpoints of a cube.
    let chosen = 0;
    const grid = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20);
    for (const a of grid)
      for (const b of grid) for (const c of grid) chosen += chooseArm([1, 0], [0, 0], thompson, [a, b, c]) === 0 ? 1 : 0;
    expect(chosen / 8000).toBeCloseTo(2 / 3, 1);
    expect(thompsonBestArmProbabilities([1, 0], [0, 0])[0]).toBeCloseTo(2 / 3, 12);
  });
});

describe('chooseArm refuses', () => {
  test.each([
    [[], [], greedy(0), [0.5], 'chooseArm requires at least one arm, got none'],
    [[1], [1, 2], greedy(0), [0.5], 'chooseArm requires successes and failures to be equally long, got 1 and 2'],
    [[-1], [1], greedy(0), [0.5], 'chooseArm requires an integer count of successes >= 0, got -1'],
    [[1], [0.5], greedy(0), [0.5], 'chooseArm requires an integer count of failures >= 0, got 0.5'],
    [[1], [1], greedy(-0.1), [0.5], 'chooseArm requires epsilon in [0, 1], got -0.1'],
    [[1], [1], greedy(1.1), [0.5, 0.5], 'chooseArm requires epsilon in [0, 1], got 1.1'],
    [[1], [1], greedy(NaN), [0.5, 0.5], 'chooseArm requires epsilon in [0, 1], got NaN'],
    [[1], [1], greedy(0), [], 'chooseArm requires more uniforms than the 0 it got'],
    [[1], [1], greedy(1), [0.5], 'chooseArm requires more uniforms than the 1 it got'],
    [[1], [1], thompson, [0.5, 0.5], 'chooseArm requires more uniforms than the 2 it got'],
    [[0], [0], thompson, [], 'chooseArm requires more uniforms than the 0 it got'],
    [[0], [0], thompson, [1], 'chooseArm requires uniforms below 1, got 1'],
    [[0], [0], { kind: 'ucb' as 'thompson' }, [0.5], 'chooseArm requires policy.kind to be one of epsilon-greedy, thompson, got ucb'],
  ] as const)('%j, %j, %j, %j', (successes, failures, policy, uniforms, message) => {
    expect(() => chooseArm(successes, failures, policy, uniforms)).toThrow(new RangeError(message));
  });
});

describe('traceChooseArm', () => {
  test('by hand: Thompson draws beside their posteriors', () => {
    const { rows, result } = traceChooseArm([1, 0], [1, 1], thompson, [0.9, 0.1, 0.5, 0.6, 0.7]);
    expect(rows).toEqual([
      [0, 1, 1, 'Beta(2, 2)', 0.5, 'no'],
      [1, 0, 1, 'Beta(1, 2)', 0.6, 'yes'],
    ]);
    expect(result).toEqual([['chosen', 1]]);
  });
  test('by hand: epsilon-greedy shows means, untried arms and whether it explores', () => {
    const { rows, result } = traceChooseArm([1, 0], [3, 0], greedy(0.2), [0.1, 0]);
    expect(rows).toEqual([
      [0, 1, 3, 4, 0.25, 'yes'],
      [1, 0, 0, 0, 'untried', 'no'],
    ]);
    expect(Object.fromEntries(result)).toEqual({ 'first uniform': 0.1, explores: true, chosen: 0 });
    expect(Object.fromEntries(traceChooseArm([1, 0], [3, 0], greedy(0.1), [0.1]).result)).toMatchObject({ explores: false, chosen: 1 });
  });
});
