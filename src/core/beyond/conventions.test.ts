/** The beyond conventions: functions that exist, one default each, and an example that shows a difference. */
import { describe, expect, test } from 'vitest';
import { beyondConventions } from './conventions.ts';
import * as family from './index.ts';

describe.each(beyondConventions.map((convention) => [convention.question, convention] as const))('%s', (_question, convention) => {
  test('concerns functions that the core offers', () => {
    expect(convention.functions.filter((name) => !Object.hasOwn(family, name))).toEqual([]);
    expect(convention.functions).not.toEqual([]);
  });
  test('has exactly one default, and no value twice', () => {
    expect(convention.choices.filter((choice) => choice.isDefault)).toHaveLength(1);
    expect(new Set(convention.choices.map((choice) => choice.value)).size).toBe(convention.choices.length);
  });
  test('changes its example', () => {
    const results = convention.choices.flatMap((choice) => (choice.result === undefined ? [] : [choice.result()]));
    expect(results.some((result) => Number.isNaN(result))).toBe(false);
    expect(new Set(results.map((result) => result.toFixed(6))).size).toBeGreaterThan(1);
  });
  test('says what it is about', () => {
    const texts = [
      convention.question,
      convention.example,
      convention.why,
      ...convention.choices.flatMap(({ value, meaning }) => [value, meaning]),
    ];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });
});
