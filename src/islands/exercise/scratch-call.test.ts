/** The Scratch line evaluates to the very arguments it was written from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWire } from '#graders/wire.ts';
import { literalOf } from '#islands/exercise/literal-of.ts';
import { defaultScratch, scratchCall } from '#islands/exercise/scratch-call.ts';

const evaluate = (expression: string): unknown => new Function(`return (${expression});`)();

describe('literalOf', () => {
  test('writes a list and a number as a learner would', () => {
    expect(scratchCall('ndcgAtK', [[1, 2], 2])).toBe('ndcgAtK([1, 2], 2)');
  });
  test.each([
    [NaN, 'NaN'],
    [-0, '-0'],
    [-Infinity, '-Infinity'],
    [undefined, 'undefined'],
    [null, 'null'],
    [12n, '12n'],
    ["it's", "'it\\'s'"],
    [{ 'a b': 1, c: [] }, "{ 'a b': 1, c: [] }"],
    [{}, '{}'],
  ])('%s', (value, text) => expect(literalOf(toWire(value))).toBe(text));
  test('a hole stays a hole, at the end too', () => {
    expect(literalOf([1, { $: 'hole' }])).toBe('[1, ,]');
    expect(evaluate(literalOf([{ $: 'hole' }, 1, { $: 'hole' }]))).toHaveLength(3);
  });
  test('a key that means something to the language is a key like any other', () => {
    const made = evaluate(literalOf(toWire(JSON.parse('{"__proto__": 1, "$": 2}')))) as object;
    expect(Object.keys(made)).toEqual(['__proto__', '$']);
  });
  test('evaluating the literal gives the value back', () => {
    const values = fc.anything({
      withBigInt: true,
      maxDepth: 3,
      values: [fc.double(), fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null)],
    });
    fc.assert(
      fc.property(values, (value) => {
        expect(toWire(evaluate(literalOf(toWire(value))))).toEqual(toWire(value));
      }),
    );
  });
});

describe('defaultScratch', () => {
  test.each([
    ['ndcgAtK', 'ndcgAtK(grades: readonly number[], k: number): number', 'ndcgAtK([3, 0, 2], 2)'],
    ['jaccard', 'jaccard(left: readonly string[], right: readonly string[]): number', "jaccard(['a', 'b', 'c'], ['a', 'b', 'c'])"],
    ['f', 'f(table: readonly (readonly number[])[], alpha: number): number', 'f([[3, 0, 2], [4, 1, 3]], 0.05)'],
    ['f', 'export function f(arm: { conversions: number; size: number }, side?: string): number', 'f({ conversions: 2, size: 100 })'],
    ['f', 'f(pairs: readonly (readonly [string, number])[]): number', "f([['a', 2], ['a', 3]])"],
    ['f', 'f(pA: number, pB: number, alpha: number, power: number): number', 'f(0.1, 0.12, 0.05, 0.8)'],
    [
      'f',
      "f(ratings: [user: number, item: number, rating: number][], i: number, j: number, kind: 'cosine' | 'pearson')",
      "f([[2, 2, 2], [3, 3, 3]], 2, 3, 'cosine')",
    ],
    ['f', '', 'f()'],
  ])('%s of %s', (entry, signature, call) => expect(defaultScratch(entry, signature)).toBe(call));
});
