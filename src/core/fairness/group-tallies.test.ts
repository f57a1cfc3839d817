/** Tallies: counted by hand, summed, refused. */
import { describe, expect, test } from 'vitest';
import { groupTallies, overallTally } from './group-tallies.ts';

describe('groupTallies', () => {
  const tallies = groupTallies('here', [1, 1, 0], [1, 0, 1], ['B', 'A', 'B']);
  test('by hand: groups in order of first appearance', () => {
    expect(tallies).toEqual([
      { group: 'B', people: 2, selected: 1, positives: 2, selectedPositives: 1 },
      { group: 'A', people: 1, selected: 1, positives: 0, selectedPositives: 0 },
    ]);
  });
  test('everybody is the sum of the groups', () => {
    expect(overallTally(tallies)).toEqual({ group: 'everybody', people: 3, selected: 2, positives: 2, selectedPositives: 1 });
  });
  test.each([
    ['nobody', [], [], []],
    ['unequal columns', [1], [1, 0], ['A']],
    ['a label of 2', [1], [2], ['A']],
    ['a selection of NaN', [NaN], [1], ['A']],
  ])('refuses %s', (_what, selected, label, group) => expect(() => groupTallies('here', selected, label, group)).toThrow(RangeError));
});
