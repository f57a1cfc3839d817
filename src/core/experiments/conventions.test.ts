/** Conventions of experiments: each names functions that exist, has one default, and shows that it matters. */
import { describe, expect, test } from 'vitest';
import { experimentsConventions } from './conventions.ts';
import * as experiments from './index.ts';

describe.each(experimentsConventions)('$question', ({ functions, option, choices, example, why }) => {
  test('its functions are exported', () => {
    expect(functions.length).toBeGreaterThan(0);
    expect(functions.filter((name) => !Object.hasOwn(experiments, name))).toEqual([]);
  });
  test('it has one default, where an option decides', () => {
    if (option !== undefined) expect(choices.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThan(1);
  });
  test('its choices come to different numbers', () => {
    const results = choices.flatMap(({ result }) => (result === undefined ? [] : [result()]));
    expect(results.every((value) => typeof value === 'number')).toBe(true);
    if (results.length > 0) expect(new Set(results).size).toBeGreaterThan(1);
  });
  test('it says what it is about', () => {
    for (const words of [example, why, ...choices.map(({ meaning }) => meaning)]) expect(words).not.toBe('');
  });
});

test('no question is asked twice', () => {
  expect(new Set(experimentsConventions.map(({ question }) => question)).size).toBe(experimentsConventions.length);
});
