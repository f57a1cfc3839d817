/** The conventions listed are true of the family that they describe. */
import { describe, expect, test } from 'vitest';
import { monitoringConventions } from './conventions.ts';
import * as family from './index.ts';

describe.each(monitoringConventions.map((convention) => [convention.question, convention] as const))('%s', (_, convention) => {
  test('names functions that the family exports', () => {
    expect(convention.functions.length).toBeGreaterThan(0);
    for (const name of convention.functions) expect(family).toHaveProperty(name);
  });
  test('has one default, which comes first, and no value twice', () => {
    expect(convention.choices.map(({ isDefault }) => isDefault)).toEqual(convention.choices.map((_choice, index) => index === 0));
    expect(new Set(convention.choices.map(({ value }) => value)).size).toBe(convention.choices.length);
  });
  test('its example comes out differently', () => {
    const results = convention.choices.map(({ result }) => result?.());
    expect(results).not.toContain(NaN);
    expect(new Set(results).size).toBe(convention.choices.length);
  });
});

test('every convention asks a question, and none asks it twice', () => {
  const questions = monitoringConventions.map(({ question }) => question);
  expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
  expect(new Set(questions).size).toBe(questions.length);
});
