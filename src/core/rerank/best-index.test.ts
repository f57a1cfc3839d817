/** The greedy choice: largest value, first of equals. */
import { describe, expect, test } from 'vitest';
import { bestIndex, TIE_WIDTH } from './best-index.ts';

describe('bestIndex', () => {
  test('takes the largest, and the first of equals', () => {
    expect(bestIndex([1, 3, 2])).toBe(1);
    expect(bestIndex([1, 3, 3])).toBe(1);
  });
  test('takes the first within the tie width, and none further off', () => {
    expect(bestIndex([1, 1 + 1e-10], TIE_WIDTH)).toBe(0);
    expect(bestIndex([1, 1 + 1e-8], TIE_WIDTH)).toBe(1);
    expect(bestIndex([1, 1 + 1e-10])).toBe(1);
  });
  test('handles infinities and empty lists', () => {
    expect(bestIndex([0.5, Infinity, Infinity])).toBe(1);
    expect(bestIndex([-Infinity, -5])).toBe(1);
    expect(bestIndex([])).toBe(-1);
  });
});
