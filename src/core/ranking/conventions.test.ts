/** Conventions: what they name exists, one choice is the default, and the choices differ. */
import { describe, expect, test } from 'vitest';
import { rankingConventions } from './conventions.ts';
import * as ranking from './index.ts';

describe.each(rankingConventions.map((convention) => [convention.question, convention] as const))('%s', (_question, convention) => {
  test('names exported functions', () => {
    expect(convention.functions.filter((name) => !Object.hasOwn(ranking, name))).toEqual([]);
  });
  test('has at most one default, and exactly one where an option decides', () => {
    const defaults = convention.choices.filter(({ isDefault }) => isDefault).length;
    expect(defaults).toBeLessThanOrEqual(1);
    if (convention.option !== undefined) expect(defaults).toBe(1);
  });
  test('its results differ from one another', () => {
    const results = convention.choices.flatMap(({ result }) => (result === undefined ? [] : [result()]));
    expect(results.filter((result) => Number.isNaN(result))).toEqual([]);
    expect(new Set(results).size).toBe(results.length);
  });
});

describe('rankingConventions', () => {
  test('by hand: the discount alone moves NDCG of a toy list from .498 to .570', () => {
    const { choices } = rankingConventions.find(({ option }) => option === 'discount') as (typeof rankingConventions)[number];
    expect(choices.map(({ result }) => (result as () => number)().toFixed(3))).toEqual(['0.498', '0.570']);
  });
});
