/** The conventions name real functions, have one default each, and matter on their example. */
import { describe, expect, test } from 'vitest';
import { modelsConventions } from './conventions.ts';
import * as models from './index.ts';

describe.each(modelsConventions)('$question', ({ functions, option, choices }) => {
  test('names exported functions', () => {
    expect(functions.length).toBeGreaterThan(0);
    for (const name of functions) expect(Object.keys(models)).toContain(name);
  });
  test('has exactly one default', () => {
    expect(choices.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    if (option !== undefined) expect(choices.every(({ result }) => result !== undefined)).toBe(true);
  });
  test('its choices are told apart by the example', () => {
    const results = choices.flatMap(({ result }) => (result === undefined ? [] : [result()]));
    if (results.length > 1) expect(new Set(results.map((value) => value.toFixed(6))).size).toBe(results.length);
  });
});
