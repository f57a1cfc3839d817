/** The numbers that the README of mmoe-gate prints are those that the core computes. */
import { expect, test } from 'vitest';
import { gateShares, hiddenVectors, mixture, mmoe } from '#core/models/mmoe.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { digits, says } from '../../tests/content/says.ts';

const x = [1, 2];
const experts = [
  [
    [1, 0],
    [0, 1],
  ],
  [
    [1, -1],
    [-1, 1],
  ],
];
const gates = [
  [
    [1, 0],
    [0, 0],
  ],
  [
    [0, 0],
    [0, 1],
  ],
];
const towers = [
  [2, -0.5],
  [1, 1],
];

test('mmoe-gate', () => {
  const hidden = hiddenVectors(x, experts);
  expect(hidden).toEqual([
    [1, 2],
    [0, 1],
  ]);
  const predictions = mmoe(x, experts, gates, towers).map((value) => digits(value));
  const rows = ['starts', 'finishes'].map((name, task) => {
    const shares = gateShares(x, gates[task] ?? []);
    const mixed = mixture(shares, hidden);
    const list = (values: readonly number[]) => values.map((value) => digits(value)).join(', ');
    return `| ${name} | ${list(shares)} | (${list(mixed)}) | ${digits(dotProduct(towers[task] ?? [], mixed))} | ${predictions[task]} |`;
  });
  const shared = mmoe(x, experts, [gates[0] ?? [], gates[0] ?? []], towers)[1] ?? NaN;
  says('mmoe-gate', [
    ...rows,
    `$h_0 = (${hidden[0]?.join(', ')})$`,
    `$h_1 = (${hidden[1]?.join(', ')})$`,
    `and its prediction ${digits(shared)}.`,
    `# ${predictions.join(' ')} `,
  ]);
});
