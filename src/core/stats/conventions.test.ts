/** Conventions: what they name exists, one choice is the default, and the choices differ. */
import { describe, expect, test } from 'vitest';
import { statsConventions } from './conventions.ts';
import * as stats from './index.ts';

describe.each(statsConventions.map((convention) => [convention.question, convention] as const))('%s', (_question, convention) => {
  test('names exported functions', () => {
    expect(convention.functions.filter((name) => !Object.hasOwn(stats, name))).toEqual([]);
  });
  test('has exactly one default', () => {
    expect(convention.choices.filter(({ isDefault }) => isDefault).length).toBe(1);
  });
  test('its results differ from one another', () => {
    const results = convention.choices.flatMap(({ result }) => (result === undefined ? [] : [result()]));
    expect(new Set(results).size).toBe(results.length);
  });
});
