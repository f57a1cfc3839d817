/** The numbers that the README of mmr-rerank prints are those that the core computes. */
import { expect, test } from 'vitest';
import { mmrRerank, mmrSteps } from '#core/rerank/mmr-rerank.ts';
import { digits, says } from '../../tests/content/says.ts';

const relevance = [0.9, 0.85, 0.75, 0.5];
const vectors = [
  [1, 0],
  [2, 0],
  [3, 4],
  [0, 1],
];
const two = (value: number) => digits(value, 2);

test('mmr-rerank', () => {
  const steps = mmrSteps(relevance, vectors, 0.6, 3);
  const picks = steps.map(({ item }) => item);
  expect(picks).toEqual([0, 3, 2]);
  const score = (item: number, penalty: number) => two(0.6 * (relevance[item] ?? NaN) - 0.4 * penalty);
  const last = steps.at(-1);
  says('mmr-rerank', [
    `| 0 | 0.90 | (1, 0) | **${two(steps[0]?.score ?? NaN)}** |`,
    `| 1 | 0.85 | (2, 0) | ${score(1, 0)} | 1.0 | ${score(1, 1)} | 1.0 | ${score(1, 1)} |`,
    `| 2 | 0.75 | (3, 4) | ${score(2, 0)} | 0.6 | ${score(2, 0.6)} | ${digits(last?.redundancy ?? NaN, 1)} | **${two(last?.score ?? NaN)}** |`,
    `| 3 | 0.50 | (0, 1) | ${score(3, 0)} | 0.0 | **${two(steps[1]?.score ?? NaN)}** |`,
    `The picks are ${picks.join(', ')}.`,
    // The average of 1 and 0 for the sequel, of 0.6 and 0.8 for film 2.
    `It scores ${score(1, 0.5)} against ${score(2, 0.7)} for film 2`,
    `print(mmr(0.6, 3)) # [${picks.join(', ')}]`,
    `print(mmr(1.0, 3)) # [${mmrRerank(relevance, vectors, 1, 3).join(', ')}]`,
  ]);
});
