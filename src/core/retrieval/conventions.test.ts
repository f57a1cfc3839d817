/** Retrieval conventions: the functions exist, one choice is the default, and the choice changes the number. */
import { describe, expect, test } from 'vitest';
import { retrievalConventions } from './conventions.ts';
import * as family from './index.ts';

describe.each(retrievalConventions)('$question', ({ functions, choices }) => {
  test('concerns functions that the core offers', () => expect(Object.keys(family)).toEqual(expect.arrayContaining([...functions])));
  test('has one default', () => expect(choices.filter(({ isDefault }) => isDefault)).toHaveLength(1));
  test('changes the result, which is a number under every choice', () => {
    const results = choices.flatMap(({ result }) => (result === undefined ? [] : [result()]));
    expect(results.every(Number.isFinite)).toBe(true);
    expect(new Set(results).size).toBeGreaterThan(1);
  });
});
