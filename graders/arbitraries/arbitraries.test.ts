import { predictUserBased } from '#core/cf/predict-user-based.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimalGrid,
  gradedRanking,
  groupedDecisions,
  hasMargins,
  rankedWithRelevant,
  ratings,
  ratingsWithItemPair,
  ratingsWithNeighbours,
  ratingsWithTarget,
  twoProportions,
  withArguments,
  withMargins,
} from './index.ts';

const SEED = { seed: 7, numRuns: 300 };
const share = <T>(values: readonly T[], holds: (value: T) => boolean) => values.filter(holds).length / values.length;

describe('arbitraries', () => {
  test('gradedRanking reaches long lists, cutoffs beyond the end, and lists without a hit; its grades are whole', () => {
    const samples = fc.sample(gradedRanking, SEED);
    expect(samples.every(([grades, k]) => grades.length <= 60 && grades.every((grade) => [0, 1, 2, 3, 4].includes(grade)) && k >= 1)).toBe(
      true,
    );
    expect(share(samples, ([grades, k]) => k > grades.length)).toBeGreaterThan(0.2);
    expect(share(samples, ([grades]) => grades.length > 20)).toBeGreaterThan(0.02);
    expect(share(samples, ([grades]) => grades.every((grade) => grade === 0))).toBeGreaterThan(0.02);
  });

  test('rankedWithRelevant repeats items in both lists', () => {
    const samples = fc.sample(rankedWithRelevant, SEED);
    expect(share(samples, ([ranked]) => new Set(ranked).size < ranked.length)).toBeGreaterThan(0.2);
    expect(share(samples, ([, relevant]) => new Set(relevant).size < relevant.length)).toBeGreaterThan(0.1);
    expect(share(samples, ([, relevant]) => relevant.length === 0)).toBeGreaterThan(0.02);
    expect(share(samples, ([ranked]) => ranked.length > 20)).toBeGreaterThan(0.05);
  });

  test('ratings are unique by user and item, pairs differ, targets are unrated', () => {
    const isUnique = (rows: readonly (readonly number[])[]) => new Set(rows.map(([user, item]) => `${user} ${item}`)).size === rows.length;
    expect(fc.sample(ratings, SEED).every(isUnique)).toBe(true);
    const pairs = fc.sample(ratingsWithItemPair, SEED);
    expect(pairs.every(([rows, i, j]) => isUnique(rows) && i !== j)).toBe(true);
    // Programs may mark what is missing by 0.
    expect(pairs.every(([rows]) => rows.every(([, , rating]) => rating > 0))).toBe(true);
    expect(share(pairs, ([rows, i]) => !rows.some(([, item]) => item === i))).toBeGreaterThan(0.05);
    const isUnrated = ([rows, user, item]: [number[][], number, number]) => !rows.some(([by, of]) => by === user && of === item);
    expect(fc.sample(ratingsWithTarget, SEED).every(isUnrated)).toBe(true);
  });

  test('twoProportions are different points of the grid, some of them close', () => {
    const samples = fc.sample(twoProportions, SEED);
    const isOnGrid = (p: number) => Number(p.toFixed(3)) === p && p > 0 && p < 1;
    expect(samples.every(([pA, pB]) => pA !== pB && isOnGrid(pA) && isOnGrid(pB))).toBe(true);
    expect(share(samples, ([pA, pB]) => Math.abs(pA - pB) < 0.0095)).toBeGreaterThan(0.15);
  });

  test('groupedDecisions has more than three groups at times, and groups without a positive label often', () => {
    const samples = fc.sample(groupedDecisions, SEED);
    const withPositives = ([, label, group]: [number[], number[], string[]]) => new Set(group.filter((_, place) => label[place] === 1));
    expect(share(samples, ([, , group]) => new Set(group).size > 3)).toBeGreaterThan(0.1);
    expect(share(samples, (columns) => new Set(columns[2]).size > withPositives(columns).size)).toBeGreaterThan(0.2);
  });

  test('ratingsWithNeighbours: in one input of eight or more, one more neighbour would change the prediction', () => {
    const samples = fc.sample(ratingsWithNeighbours, SEED);
    const isCut = ([rows, user, item, neighbours]: (typeof samples)[number]) =>
      Math.abs(predictUserBased(rows, user, item, neighbours) - predictUserBased(rows, user, item, neighbours + 1)) > 1e-6;
    expect(share(samples, isCut)).toBeGreaterThan(1 / 8);
  });

  test('ratingsWithNeighbours asks for a vote of somebody in most cases', () => {
    const samples = fc.sample(ratingsWithNeighbours, SEED);
    expect(samples.every(([rows, user, item]) => !rows.some(([by, of]) => by === user && of === item))).toBe(true);
    expect(share(samples, ([rows, user, item]) => rows.some(([by]) => by === user) && rows.some(([, of]) => of === item))).toBeGreaterThan(
      0.7,
    );
  });

  test('decimalGrid refuses an end off the grid', () => {
    expect(() => decimalGrid(0.015, 1, 2)).toThrow(RangeError);
  });

  test('hasMargins tells ties and clear gaps from gaps that rounding could close', () => {
    expect(hasMargins([0.5, 0.5 + 1e-10, 0.7, NaN])).toBe(true);
    expect(hasMargins([0.7, 0.5, 0.5 + 1e-7])).toBe(false);
    expect(
      fc
        .sample(
          withMargins(fc.tuple(fc.constantFrom(1e-8, 1)), (gap) => [[0, gap]]),
          SEED,
        )
        .every(([gap]) => gap === 1),
    ).toBe(true);
  });

  /** The value a failing property ends at, beginning with a value that the arbitrary did not make. */
  const shrunk = <T>(given: fc.Arbitrary<T>, example: NoInfer<T>, fails: (value: NoInfer<T>) => boolean) =>
    fc.check(
      fc.property(given, (value) => !fails(value)),
      { ...SEED, examples: [[example]] },
    ).counterexample?.[0];

  test('foreign values shrink too: a misconception witness becomes small', () => {
    expect(shrunk(gradedRanking, [[4, 0, 3, 2, 1], 9], ([grades]) => grades.length >= 2)).toEqual([[0, 0], 1]);
    expect(shrunk(twoProportions, [0.37, 0.82, 0.1, 0.9], ([pA]) => pA > 0.2)?.[0]).toBe(0.21);
    expect(
      shrunk(
        groupedDecisions,
        [
          [1, 0, 1],
          [0, 1, 1],
          ['c', 'b', 'a'],
        ],
        ([, , group]) => group.length > 1,
      ),
    ).toEqual([
      [0, 0],
      [0, 0],
      ['a', 'a'],
    ]);
    const withNeighbours = withArguments(ratingsWithTarget, fc.integer({ min: 1, max: 3 }));
    expect(
      shrunk(
        withNeighbours,
        [
          [
            [1, 1, 5],
            [2, 1, 3],
            [2, 3, 4],
          ],
          0,
          2,
          3,
        ],
        ([rows]) => rows.length > 0,
      )?.[3],
    ).toBe(1);
  });
});
