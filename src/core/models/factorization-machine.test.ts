/** factorizationMachine: by hand, against the pairs, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factorizationMachine } from './factorization-machine.ts';

const value = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
const features = fc.array(fc.record({ weight: value, factor: fc.tuple(value, value, value), x: value }), { maxLength: 7 });
type Feature = { weight: number; factor: [number, number, number]; x: number };
const scoreOf = (list: readonly Feature[]) =>
  factorizationMachine(
    0.5,
    list.map(({ weight }) => weight),
    list.map(({ factor }) => factor),
    list.map(({ x }) => x),
  );

describe('factorizationMachine', () => {
  test('by hand: 1 + (2 x 1 + 3 x 2) + 1 x 4 x 1 x 2', () => {
    // Missing half: 25. Self-interactions: 9 + 40.5. v^2 x in place of v^2 x^2: 33. Without bias 16, without the linear part 9.
    expect(factorizationMachine(1, [2, 3], [[1], [4]], [1, 2])).toBe(17);
  });
  test('no features leave the bias; no dimensions leave the linear part', () => {
    expect(factorizationMachine(3, [], [], [])).toBe(3);
    expect(factorizationMachine(3, [2], [[]], [5])).toBe(13);
  });
  test('is the sum over pairs', () => {
    fc.assert(
      fc.property(features, (list) => {
        let expected = 0.5;
        list.forEach((a, i) => {
          expected += a.weight * a.x;
          for (const b of list.slice(i + 1)) expected += a.factor.reduce((sum, v, f) => sum + v * (b.factor[f] ?? 0), 0) * a.x * b.x;
        });
        expect(scoreOf(list)).toBeCloseTo(expected, 9);
      }),
    );
  });
  test('the order of features, an absent feature and a negated dimension change nothing', () => {
    fc.assert(
      fc.property(features, (list) => {
        const score = scoreOf(list);
        expect(scoreOf(list.toReversed())).toBeCloseTo(score, 9);
        expect(scoreOf([...list, { weight: 3, factor: [1, 2, 3], x: 0 }])).toBeCloseTo(score, 9);
        expect(scoreOf(list.map((each) => ({ ...each, factor: [-each.factor[0], each.factor[1], each.factor[2]] })))).toBeCloseTo(score, 9);
      }),
    );
  });
  test('one active feature has no interaction, to the last bit', () => {
    expect(factorizationMachine(0, [0, 0], [[0.1], [0.7]], [0.3, 0])).toBe(0);
  });
  test('refusals', () => {
    const refusals: [() => unknown, string][] = [
      [() => factorizationMachine(NaN, [], [], []), 'factorizationMachine requires a finite bias, got NaN'],
      [() => factorizationMachine(0, [1], [], [1]), 'factorizationMachine requires weights and factors to be equally long, got 1 and 0'],
      [() => factorizationMachine(0, [1], [[1]], []), 'factorizationMachine requires weights and x to be equally long, got 1 and 0'],
      [() => factorizationMachine(0, [NaN], [[1]], [1]), 'factorizationMachine requires finite numbers in weights, got NaN'],
      [() => factorizationMachine(0, [1], [[1]], [NaN]), 'factorizationMachine requires finite numbers in x, got NaN'],
      [
        () => factorizationMachine(0, [1, 1], [[1], [1, 2]], [1, 1]),
        'factorizationMachine requires vectors of 1 numbers in factors, got 2',
      ],
    ];
    for (const [run, message] of refusals) expect(run).toThrow(new RangeError(message));
  });
});
