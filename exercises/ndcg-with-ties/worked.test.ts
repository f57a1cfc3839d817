/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { dcgAtK } from '#core/ranking/dcg-at-k.ts';
import { ndcgTiesAveraged } from '#core/ranking/ndcg-ties-averaged.ts';
import { traceNdcgTiesAveraged } from '#core/ranking/trace-ndcg-ties-averaged.ts';
import { digits, says } from '../../tests/content/says.ts';

test('ndcg-with-ties', () => {
  const [grades, scores, k] = [[3, 1, 0, 2], [0.9, 0.4, 0.4, 0.4], 3];
  const trace = traceNdcgTiesAveraged(grades, scores, k);
  const [expected, ideal, ndcg] = trace.result.map(([, value]) => digits(value as number));
  const rows = trace.rows.map((row) => {
    const [rank, , size, mean, weight, earned, best, idealEarned] = row as number[];
    const group = size === 1 ? '3' : '1, 0, 2';
    return `| ${rank} | ${digits(weight as number)} | ${group} | ${mean} | ${digits(earned as number)} | ${best} | ${digits(idealEarned as number)} |`;
  });
  // A list of gains in its own order, as a share of the best order.
  const share = (gains: readonly number[]) => digits(dcgAtK(gains, k, { gain: 'linear' }) / dcgAtK([3, 2, 1, 0], k, { gain: 'linear' }));
  says('ndcg-with-ties', [
    ...rows,
    `| sum | | | | ${expected} | | ${ideal} |`,
    `= ${expected} / ${ideal} = ${ndcg}$`,
    `score between ${share([3, 0, 1, 2])} and ${share([3, 2, 1, 0])}`,
    `as in the file: ${share(grades)}`,
    `which gives ${share([3, 0.5, 0.5, 0.5])}.`,
    `would score ${digits(ndcgTiesAveraged(grades, scores, k, { gain: 'exponential' }))}.`,
    `# ${ndcg}`,
    `-- ${ndcg}`,
  ]);
});
