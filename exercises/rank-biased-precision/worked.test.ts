/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { rankBiasedPrecision, stopChance } from '#core/ranking/rank-biased-precision.ts';
import { digits, says } from '../../tests/content/says.ts';

const four = (value: number): string => digits(value, 4);

test('rank-biased-precision', () => {
  const [relevance, patience] = [[1, 0, 1, 1, 0], 0.8];
  const { rbp, residual } = rankBiasedPrecision(relevance, patience);
  const rows = relevance.map((hit, index) => {
    const stop = stopChance(index + 1, patience);
    return `| ${index + 1} | ${hit} | ${four(patience ** index)} | ${four(stop)} | ${four(stop * hit)} |`;
  });
  says('rank-biased-precision', [
    ...rows,
    `| below | ? | ${four(residual)} | | |`,
    `$1 / (1 - p) = ${Math.round(1 / (1 - patience))}$`,
    `= ${four(rbp)}$ and the residual ${four(residual)}, so the truth lies between ${four(rbp)} and ${four(rbp + residual)}.`,
    `$1 - ${four(residual)}$, and the list scores ${four(rbp / (1 - residual))}`,
    `has ${four(rbp)} at $p = 0.8$ and ${four(rankBiasedPrecision(relevance, 0.5).rbp)} at $p = 0.5$`,
    `# ${four(rbp)} ${four(residual)} print(round(rbp + residual, 4)) # ${four(rbp + residual)}`,
    `-- ${four(rbp)} | ${four(residual)}`,
  ]);
});
