import { describe, expect, test } from 'vitest';
import { editDistance, nearestName } from './nearest-name.ts';

describe('nearestName', () => {
  const known = ['user_id', 'item_id', 'seconds', 'started_at'];
  test.each([
    ['USER_ID', 'user_id'],
    ['userid', 'user_id'],
    ['usr_id', 'user_id'],
    ['secnods', 'seconds'],
    ['startedAt', 'started_at'],
  ])('%s means %s', (typed, meant) => expect(nearestName(typed, known)).toBe(meant));

  test.each(['revenue', 'x', ''])('%j is near to none', (typed) => expect(nearestName(typed, known)).toBeUndefined());
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('from %j to %j is %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});
