import { expect, test } from 'vitest';
import type { Verdict } from '#graders/verdict.ts';
import { matrixOf } from './matrix.ts';

const verdict = (status: Verdict['status'], failing: readonly string[], named: readonly string[] = []): Verdict =>
  ({
    status,
    checks: ['a', 'b', 'c'].map((name) => ({ name, passed: !failing.includes(name) })),
    ...(named.length > 0 ? { diagnosis: { misconceptions: named } } : {}),
  }) as unknown as Verdict;

test('tells who is caught by what, which check is idle, and what is not as it must be', () => {
  const matrix = matrixOf([
    { name: 'solution', verdict: verdict('accepted', []) },
    { name: 'starter', verdict: verdict('rejected', ['a', 'b', 'c']) },
    { name: 'misconceptions/one', verdict: verdict('rejected', ['a'], ['one']) },
    { name: 'misconceptions/two', verdict: verdict('rejected', ['a', 'b'], ['one']) },
    { name: 'misconceptions/one+two', verdict: verdict('rejected', ['a'], ['two', 'one']) },
    { name: 'misconceptions/three', verdict: verdict('accepted', []) },
  ]);
  expect(matrix.checks).toEqual(['a', 'b', 'c']);
  expect(matrix.idle).toEqual(['c']);
  expect(matrix.rows.map(({ name, failing, complaint }) => [name, failing.join(), complaint])).toEqual([
    ['solution', '', undefined],
    ['starter', 'a,b,c', 'must be unattempted, is rejected'],
    ['misconceptions/one', 'a', undefined],
    ['misconceptions/two', 'a,b', 'must be named as itself, is named one'],
    ['misconceptions/one+two', 'a', undefined],
    ['misconceptions/three', '', 'must be rejected, is accepted'],
  ]);
});
