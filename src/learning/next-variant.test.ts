import { describe, expect, test } from 'vitest';
import { nextVariant } from './next-variant.ts';

const tried = (...variants: (number | undefined)[]) => variants.map((variant) => ({ verdict: variant === undefined ? {} : { variant } }));

describe('nextVariant', () => {
  test('the first is 1, whatever was tried of the exercise as first set', () => {
    expect(nextVariant([])).toBe(1);
    expect(nextVariant(tried(undefined, undefined))).toBe(1);
  });
  test('then one more than the highest, in whatever order they were tried', () => {
    expect(nextVariant(tried(undefined, 1))).toBe(2);
    expect(nextVariant(tried(7, undefined, 3))).toBe(8);
  });
  test('after the last there is comes the first', () => expect(nextVariant(tried(2_147_483_647))).toBe(1));
});
