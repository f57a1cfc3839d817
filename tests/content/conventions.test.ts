/** The Conventions page: what it says of the core must be so. */
import { describe, expect, test } from 'vitest';
import { conventions } from '#core/conventions.ts';
import * as core from '#core/index.ts';

const all = Object.entries(conventions).flatMap(([family, list]) => list.map((convention) => ({ family, ...convention })));

describe('conventions', () => {
  test('every family that has rivals is told', () => {
    const told = Object.entries(conventions).filter(([, list]) => list.length > 0);
    expect(told.map(([family]) => family)).toContain('ranking');
    expect(all.length).toBeGreaterThan(50);
  });
  test('no question is asked twice in a family', () => {
    const questions = all.map(({ family, question }) => `${family}: ${question}`);
    expect(new Set(questions).size).toBe(questions.length);
  });
});

describe.each(all)('$family: $question', (convention) => {
  test('concerns functions that the core exports', () => {
    expect(convention.functions.filter((name) => !Object.hasOwn(core, name))).toEqual([]);
    expect(convention.functions).not.toEqual([]);
  });
  test('has at least two choices, of which the core takes at most one by default', () => {
    expect(convention.choices.length).toBeGreaterThan(1);
    expect(convention.choices.filter(({ isDefault }) => isDefault).length).toBeLessThanOrEqual(1);
    if (convention.option !== undefined) expect(convention.choices.some(({ isDefault }) => isDefault)).toBe(true);
  });
  test('shows results that differ, or none', () => {
    const results = convention.choices.flatMap(({ result }) => (result === undefined ? [] : [result()]));
    if (results.length > 1) expect(new Set(results).size).toBeGreaterThan(1);
  });
  test('is told in sentences', () => {
    expect(convention.question).toMatch(/\?$/);
    expect(convention.why).toMatch(/[.!]$/);
  });
});
