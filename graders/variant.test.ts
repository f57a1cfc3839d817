import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf, isVariant, LAST_VARIANT, shapeAt, worldSeedOf } from './variant.ts';

const variants = fc.integer({ min: 1, max: LAST_VARIANT });

describe('isVariant', () => {
  test.each([1, 2, 7, LAST_VARIANT])('%s is one', (number) => expect(isVariant(number)).toBe(true));
  test.each([0, -1, 1.5, NaN, Infinity, LAST_VARIANT + 1])('%s is none', (number) => {
    expect(isVariant(number)).toBe(false);
    expect(() => casesOf(number)).toThrow(RangeError);
    expect(() => shapeAt(['a'], number)).toThrow(RangeError);
  });
});

describe('casesOf', () => {
  test('the first seeds, which must never change: links and verdicts hold them', () => {
    expect([1, 2, 3, 7].map((variant) => casesOf(variant).seed)).toEqual([1_832_211_973, 65_356_255, 626_457_297, 1_410_297_302]);
  });
  test('a seed that every command takes, and the number itself', () => {
    fc.assert(
      fc.property(variants, (variant) => {
        const { seed, variant: told } = casesOf(variant);
        return told === variant && Number.isInteger(seed) && seed >= 1 && seed <= 2_147_483_647;
      }),
    );
  });
  test('another seed for another variant', () => {
    const first = Array.from({ length: 100_000 }, (_, index) => casesOf(index + 1).seed);
    expect(new Set(first).size).toBe(first.length);
    fc.assert(fc.property(variants, variants, (one, other) => one === other || casesOf(one).seed !== casesOf(other).seed));
  });
  test('the first thousand have none of the seeds that first tries have', () => {
    const first = Array.from({ length: 1_000 }, (_, index) => casesOf(index + 1).seed);
    expect(Math.min(...first)).toBeGreaterThan(1_000);
  });
});

test('no variant has the world of the exercise as first set', () => {
  fc.assert(fc.property(variants, (variant) => worldSeedOf(variant) > 1));
});

test('shapes take turns with the usual inputs, the first shape first', () => {
  const turns = (shapes: readonly string[]) => [1, 2, 3, 4, 5, 6].map((variant) => shapeAt(shapes, variant));
  expect(turns(['long', 'flat'])).toEqual(['long', 'flat', undefined, 'long', 'flat', undefined]);
  expect(turns(['long'])).toEqual(['long', undefined, 'long', undefined, 'long', undefined]);
  expect(turns([])).toEqual(Array.from({ length: 6 }, () => undefined));
});
