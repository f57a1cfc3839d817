/** The numbers that the README of linucb prints are those that the core computes. */
import { expect, test } from 'vitest';
import { linUcbScores } from '#core/bandits/lin-ucb.ts';
import { linUcbStep } from '#core/bandits/lin-ucb-step.ts';
import { digits, says } from '../../tests/content/says.ts';

const diagonal = (first: number, second: number) => [
  [first, 0],
  [0, second],
];
const arms = [
  { A: diagonal(2, 1), b: [1, 0] },
  { A: diagonal(10, 5), b: [6, 2] },
];
const contexts = [
  [1, 1],
  [1, 1],
];

test('linucb', () => {
  const [bold, timid] = [1, 0.5].map((alpha) => linUcbScores(arms, contexts, alpha));
  const after = linUcbStep(arms, contexts, 1, 1);
  expect(after.chosen).toBe(0);
  expect(linUcbStep(arms, contexts, 0.5, 1).chosen).toBe(1);
  const [A, b] = [after.arms[0]?.A ?? [], after.arms[0]?.b ?? []];
  const again = linUcbScores([{ A, b }], [[1, 1]], 1)[0];
  const end = (arm: number) => {
    const one = bold?.[arm];
    const values = [one?.estimate, one?.width, one?.score, timid?.[arm]?.score].map((value) => digits(value ?? NaN));
    return `| ${one?.theta.join(', ')} | ${values.join(' | ')} |`;
  };
  const squares = bold?.map(({ width }) => width * width) ?? [];
  const withoutRoot = bold?.map(({ estimate, width }) => digits(estimate + 0.5 * width * width)) ?? [];
  says('linucb', [
    `| 0 | 2, 1 | 1, 0 ${end(0)}`,
    `| 1 | 10, 5 | 6, 2 ${end(1)}`,
    `((${A[0]?.join(', ')}), (${A[1]?.join(', ')})), its $b$ becomes (${b.join(', ')})`,
    `falls from ${digits(bold?.[0]?.width ?? NaN)} to ${digits(again?.width ?? NaN)}.`,
    `The squared widths are ${squares.map((value) => digits(value)).join(' and ')}, so`,
    `the scores become ${withoutRoot.join(' and ')}:`,
  ]);
});
