/** The check of every prefix, its trace, and the re-ranking that passes it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fairMtable } from './fair-mtable.ts';
import { fairRerank } from './fair-rerank.ts';
import { fairTopKCheck } from './fair-top-k-check.ts';
import { traceFairTopKCheck } from './trace-fair-top-k-check.ts';

const flags = fc.array(fc.constantFrom(0, 1), { minLength: 0, maxLength: 14 });
const k = fc.integer({ min: 1, max: 14 });

describe('fairTopKCheck', () => {
  test('by hand: minima 0, 0, 0, 1, 1; the only protected item at 5 comes one position late', () => {
    expect(fairTopKCheck([0, 0, 0, 0, 1], 5, 0.5, 0.1)).toEqual({ minimum: [0, 0, 0, 1, 1], firstViolation: 4, fair: false });
    expect(fairTopKCheck([0, 0, 0, 1, 0], 5, 0.5, 0.1)).toEqual({ minimum: [0, 0, 0, 1, 1], firstViolation: 0, fair: true });
  });
  test('a prefix of one can violate', () => expect(fairTopKCheck([0], 1, 0.95, 0.1).firstViolation).toBe(1));
  test('positions past the list are not protected', () => {
    expect(fairTopKCheck([], 4, 0.5, 0.1)).toEqual({ minimum: [0, 0, 0, 1], firstViolation: 4, fair: false });
    expect(fairTopKCheck([1], 7, 0.5, 0.1).firstViolation).toBe(7);
  });
  test('positions past k do not matter', () => expect(fairTopKCheck([0, 0, 0, 0, 0], 3, 0.5, 0.1).fair).toBe(true));
  test('adjusts when asked to', () => {
    expect(fairTopKCheck([], 20, 0.5, 0.1).firstViolation).toBe(4);
    expect(fairTopKCheck([], 20, 0.5, 0.1, { adjusted: true }).firstViolation).toBe(5);
  });
  test('moving a protected item up never creates a violation, and all protected is fair', () => {
    fc.assert(
      fc.property(flags, k, fc.nat(), (list, n, seed) => {
        const before = fairTopKCheck(list, n, 0.4, 0.1);
        const at = list.length === 0 ? 0 : seed % list.length;
        if (list[at] === 1 && at > 0) {
          const moved = list.toSpliced(at, 1).toSpliced(at - 1, 0, 1);
          const after = fairTopKCheck(moved, n, 0.4, 0.1);
          if (before.fair) expect(after.fair).toBe(true);
          else if (!after.fair) expect(after.firstViolation).toBeGreaterThanOrEqual(before.firstViolation);
        }
        expect(fairTopKCheck(Array(n).fill(1), n, 0.4, 0.1).fair).toBe(true);
      }),
    );
  });
  test('refuses flags that are neither 0 nor 1, and what the table refuses', () => {
    expect(() => fairTopKCheck([2], 1, 0.5, 0.1)).toThrow(new RangeError('fairTopKCheck requires 0 or 1 in isProtected, got 2'));
    expect(() => fairTopKCheck([1], 0, 0.5, 0.1)).toThrow(RangeError);
    expect(() => fairTopKCheck([1], 1, 1, 0.1)).toThrow(RangeError);
    expect(() => fairTopKCheck([1], 1, 0.5, 0)).toThrow(RangeError);
  });
});

describe('traceFairTopKCheck', () => {
  test('names the first prefix with too few, and shows why the minimum is what it is', () => {
    fc.assert(
      fc.property(flags, k, (list, n) => {
        const { rows, result } = traceFairTopKCheck(list, n, 0.4, 0.1);
        const verdict = fairTopKCheck(list, n, 0.4, 0.1);
        expect(Object.fromEntries(result)).toEqual(verdict);
        expect(rows.map((row) => row[2])).toEqual(verdict.minimum);
        expect(1 + rows.findIndex((row) => row[5] === 'too few')).toBe(verdict.firstViolation);
        for (const [, , , chance, chanceOfFewer] of rows as number[][]) {
          expect(chance).toBeGreaterThanOrEqual(0.1);
          expect(chanceOfFewer).toBeLessThan(0.1);
        }
      }),
    );
  });
});

describe('fairRerank', () => {
  const pool = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 1)), { minLength: 1, maxLength: 14 });

  test('by hand: the fourth prefix needs a protected item, so item 4 passes item 3', () => {
    expect(fairRerank([9, 8, 7, 6, 5], [0, 0, 0, 0, 1], 4, 0.5, 0.1)).toEqual([0, 1, 2, 4]);
    expect(fairRerank([9, 8, 7, 6, 5], [0, 0, 0, 0, 1], 4, 0.5, 0.05)).toEqual([0, 1, 2, 3]);
  });
  test('by hand: on equal scores the protected item goes first, then the smaller id', () => {
    expect(fairRerank([5, 5, 5], [0, 0, 1], 3, 0.5, 0.1)).toEqual([2, 0, 1]);
  });
  test('by hand: adjusted, the first protected item may come one later', () => {
    const scores = Array.from({ length: 20 }, (_, index) => 20 - index);
    const isProtected = scores.map((_, index) => (index >= 10 ? 1 : 0));
    expect(fairRerank(scores, isProtected, 20, 0.5, 0.1).indexOf(10)).toBe(3);
    expect(fairRerank(scores, isProtected, 20, 0.5, 0.1, { adjusted: true }).indexOf(10)).toBe(4);
  });
  test('passes its own check when there are protected items enough, and fills up with others when not', () => {
    fc.assert(
      fc.property(pool, k, (items, n) => {
        const [scores, isProtected] = [items.map(([score]) => score), items.map(([, flag]) => flag)];
        const order = fairRerank(scores, isProtected, n, 0.4, 0.1);
        expect(order).toHaveLength(Math.min(n, items.length));
        expect(new Set(order).size).toBe(order.length);
        const wanted = fairMtable(order.length, 0.4, 0.1).at(-1) as number;
        if (isProtected.filter((flag) => flag === 1).length >= wanted) {
          const ranked = order.map((id) => isProtected[id] as number);
          expect(fairTopKCheck(ranked, order.length, 0.4, 0.1).fair).toBe(true);
        }
        for (const flag of [0, 1]) {
          const own = order.filter((id) => isProtected[id] === flag).map((id) => scores[id] as number);
          expect(own).toEqual(own.toSorted((a, b) => b - a));
        }
      }),
    );
  });
  test('nobody protected, or nobody else, is a plain sort', () => {
    expect(fairRerank([1, 3, 2], [0, 0, 0], 9, 0.9, 0.4)).toEqual([1, 2, 0]);
    expect(fairRerank([1, 3, 2], [1, 1, 1], 2, 0.1, 0.4)).toEqual([1, 2]);
    expect(fairRerank([], [], 2, 0.1, 0.4)).toEqual([]);
  });
  test('refuses unpaired lists, other flags, scores that are not finite, and what the table refuses', () => {
    expect(() => fairRerank([1], [], 1, 0.5, 0.1)).toThrow(
      new RangeError('fairRerank requires scores and isProtected to be equally long, got 1 and 0'),
    );
    expect(() => fairRerank([1], [0.5], 1, 0.5, 0.1)).toThrow(new RangeError('fairRerank requires 0 or 1 in isProtected, got 0.5'));
    expect(() => fairRerank([NaN], [1], 1, 0.5, 0.1)).toThrow(new RangeError('fairRerank requires finite numbers in scores, got NaN'));
    expect(() => fairRerank([1], [1], 0, 0.5, 0.1)).toThrow(RangeError);
  });
});
