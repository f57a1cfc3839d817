/** The numbers that the page of this exercise prints are those that the core computes. */
import { test } from 'vitest';
import { calibrationKl } from '#core/fairness/calibration-kl.ts';
import { genreDistribution } from '#core/fairness/genre-distribution.ts';
import { calibratedRerank } from '#core/rerank/calibrated-rerank.ts';
import { digits, says } from '../../tests/content/says.ts';

const scores = [0.9, 0.8, 0.5, 0.6];
const genres = [[0], [0], [1], [0, 1]];
const target = [0.6, 0.4];
const [lambda, alpha, k] = [0.8, 0.01, 3];

function mixOf(list: readonly number[]): number[] {
  return genreDistribution(
    list.map((item) => genres[item] ?? []),
    [0, 1],
  );
}

function divergenceOf(list: readonly number[]): number {
  return calibrationKl(target, mixOf(list), alpha);
}

/** Divergence and objective of a list as the table prints them, the pick in bold. */
function cells(list: readonly number[], picked: boolean): string {
  const total = list.reduce((sum, item) => sum + (scores[item] ?? NaN), 0);
  const objective = digits((1 - lambda) * total - lambda * divergenceOf(list)).replace('-', '−');
  return `${digits(divergenceOf(list))} | ${picked ? `**${objective}**` : objective} |`;
}

test('calibrated-rerank', () => {
  const { order, kl } = calibratedRerank(scores, genres, target, lambda, alpha, k);
  const byScore = calibratedRerank(scores, genres, target, 0, alpha, k);
  const uniform = calibrationKl(target, [1 - alpha / 2, alpha / 2], 0);
  const rows = [0, 1, 2, 3].map((item) => {
    const picks = [0, 1, 2].flatMap((step) => {
      const before = order.slice(0, step);
      return before.includes(item) ? [] : [cells([...before, item], order[step] === item)];
    });
    return `${picks.join(' ')}`;
  });
  says('calibrated-rerank', [
    ...rows,
    `The order is ${order.join(', ')} and its divergence ${digits(kl)}. By score it would have been ${byScore.order.join(', ')} with ${digits(byScore.kl)}`,
    `ours says ${digits(divergenceOf([0]))} nats, uniform smoothing at the same $\\alpha$ ${digits(uniform)}`,
    `# [${order.join(', ')}] ${Number(digits(kl))}`,
  ]);
});
