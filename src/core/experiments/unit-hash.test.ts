/** The hash against values worked by an independent program in Python. */
import { describe, expect, test } from 'vitest';
import { unitBucket, unitHash } from './unit-hash.ts';

describe('unitHash', () => {
  test.each([
    ['user1', 'exp1', 1169021383],
    ['user2', 'exp1', 635419072],
    ['', '', 1210769405],
    ['42', 'home', 2207995482],
    ['~', '\u007f', 508688453],
  ])('%s in %s is %d', (unitId, salt, hash) => expect(unitHash(unitId, salt)).toBe(hash));
  test('the bucket is the hash over 2^32', () => expect(unitBucket('user1', 'exp1')).toBe(1169021383 / 4294967296));
});
