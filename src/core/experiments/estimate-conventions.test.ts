/** The conventions of estimates: functions that exist, one default each, and an example that shows a difference. */
import { describe, expect, test } from 'vitest';
import { estimateConventions } from './estimate-conventions.ts';
import * as family from './index.ts';

describe.each(estimateConventions.map((convention) => [convention.question, convention] as const))('%s', (_question, convention) => {
  test('concerns functions that the core offers', () => {
    expect(convention.functions.filter((name) => !Object.hasOwn(family, name))).toEqual([]);
    expect(convention.functions).not.toEqual([]);
  });
  test('has exactly one default, and no value twice', () => {
    expect(convention.choices.filter((choice) => choice.isDefault)).toHaveLength(1);
    expect(new Set(convention.choices.map((choice) => choice.value)).size).toBe(convention.choices.length);
  });
  test('every choice changes its example', () => {
    const results = convention.choices.map((choice) => choice.result?.() ?? NaN);
    expect(results.some((result) => Number.isNaN(result))).toBe(false);
    expect(new Set(results.map((result) => result.toFixed(6))).size).toBe(convention.choices.length);
  });
});

test('by hand: what the choices come to', () => {
  const results = estimateConventions.map(({ choices }) => choices.map((choice) => Number(choice.result?.().toFixed(4))));
  // Theta 1.875 and 33/19; replicates 1 1.25 2 4 5.25 7.25 cut at .1, mirrored about 4, cut at .2142; 0.03 of rank 3 of 4.
  expect(results).toEqual([
    [1.75, 1.8421],
    [1.125, 1.75, 1.3032],
    [0.04, 0.0833, 0.06, 0.12],
  ]);
});
