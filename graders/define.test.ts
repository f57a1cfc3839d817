import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradedRanking } from './arbitraries/graded-ranking.ts';
import { agreesWith } from './checks/agrees-with.ts';
import { refuses } from './checks/refuses.ts';
import { DEFAULT_TOLERANCE } from './compare.ts';
import { defineGrader } from './define.ts';

const definition = {
  entry: 'first',
  inputs: gradedRanking,
  oracle: (grades: number[]) => grades[0] ?? NaN,
  checks: [agreesWith('agrees')],
  picture: 'ranked-strip',
  trace: () => ({ columns: [], rows: [], result: [] }),
} as const;

describe('defineGrader', () => {
  test('fills in what is left out and ends with the automatic check', () => {
    const grader = defineGrader(definition);
    expect(grader).toMatchObject({ version: '1', toolbox: [], oracles: [], tolerance: DEFAULT_TOLERANCE });
    expect(grader.checks.map(({ name }) => name)).toEqual(['agrees', 'leaves its input unchanged']);
  });
  test('does not ask of numbers alone whether they were changed', () => {
    const add = { ...definition, inputs: fc.tuple(fc.integer()), oracle: (value: number) => value, checks: [], scalars: true } as const;
    const grader = defineGrader<[number]>({ ...add, checks: [agreesWith('agrees')] });
    expect(grader.checks.map(({ name }) => name)).toEqual(['agrees']);
    expect(grader).not.toHaveProperty('scalars');
  });
  test.each([{ entry: 'not a name' }, { checks: [] }, { checks: [agreesWith('a'), agreesWith('a')] }])('refuses %o', (change) => {
    expect(() => defineGrader({ ...definition, ...change })).toThrow(RangeError);
  });
  test('refuses without an illegal input proves nothing', () => expect(() => refuses('x', [], [])).toThrow(RangeError));
});
