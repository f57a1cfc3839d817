/** Item similarities: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cooccurrenceCosine, cosineOfVectors, jaccardOfFeatures } from './item-similarity.ts';

const vectors = fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });

describe('cosineOfVectors', () => {
  test('by hand: (3, 4) and (4, 3) are 24/25 alike; a vector against its negative is -1', () => {
    expect(
      cosineOfVectors([
        [3, 4],
        [4, 3],
      ])(0, 1),
    ).toBeCloseTo(24 / 25, 14);
    expect(
      cosineOfVectors([
        [1, 2],
        [-1, -2],
      ])(0, 1),
    ).toBe(-1);
  });
  test('a zero vector is like nothing, itself included', () => {
    expect(
      cosineOfVectors([
        [0, 0],
        [1, 0],
      ])(0, 1),
    ).toBe(0);
    expect(cosineOfVectors([[0, 0]])(0, 0)).toBe(0);
  });
  test('is symmetric and does not change when one vector is scaled, however small', () => {
    fc.assert(
      fc.property(vectors, fc.constantFrom(3, 1e-200, 1e200), ([a = [], b = []], factor) => {
        const cosine = cosineOfVectors([a, b])(0, 1);
        expect(cosineOfVectors([a, b])(1, 0)).toBe(cosine);
        expect(cosineOfVectors([a, b.map((value) => factor * value)])(0, 1)).toBeCloseTo(cosine, 12);
      }),
    );
  });
  test('refuses an unknown item, unequal vectors and infinite numbers', () => {
    expect(() => cosineOfVectors([[1]])(0, 1)).toThrow(
      new RangeError('cosineOfVectors requires item ids in the pair to be integers from 0 to 0, got 1'),
    );
    expect(() => cosineOfVectors([[1], [1, 2]])(0, 1)).toThrow(
      new RangeError('cosineOfVectors requires the first vector and the second to be equally long, got 1 and 2'),
    );
    expect(() => cosineOfVectors([[1], [NaN]])(0, 1)).toThrow(
      new RangeError('cosineOfVectors requires finite numbers in the vectors, got NaN'),
    );
  });
});

describe('jaccardOfFeatures', () => {
  test('by hand: one shared of three; none of two; no features at all are the same', () => {
    expect(
      jaccardOfFeatures([
        [1, 1, 0],
        [0, 1, 1],
      ])(0, 1),
    ).toBe(1 / 3);
    expect(
      jaccardOfFeatures([
        [1, 0],
        [0, 1],
      ])(0, 1),
    ).toBe(0);
    expect(
      jaccardOfFeatures([
        [0, 0],
        [0, 0],
      ])(0, 1),
    ).toBe(1);
  });
  test('refuses other numbers', () => {
    expect(() => jaccardOfFeatures([[1], [2]])(0, 1)).toThrow(new RangeError('jaccardOfFeatures requires features of 0 and 1, got 2'));
  });
});

describe('cooccurrenceCosine', () => {
  // Item 1 is with three users, 2 with two, 3 with one; 1 and 2 are together twice, 2 and 3 never.
  const similarity = cooccurrenceCosine<number>([
    [1, 2],
    [2, 1, 1],
    [1, 3],
  ]);
  test('by hand: 2 / sqrt(3 x 2), and nothing for those never together or unknown', () => {
    expect(similarity(1, 2)).toBeCloseTo(2 / Math.sqrt(6), 14);
    expect(similarity(2, 1)).toBe(similarity(1, 2));
    expect([similarity(2, 3), similarity(1, 9), similarity(9, 9)]).toEqual([0, 0, 0]);
  });
  test('an item is the same as itself', () => expect(similarity(2, 2)).toBe(1));
});
