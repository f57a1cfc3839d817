/** The numbers printed for sample ratio mismatch are those that the core computes. */
import { test } from 'vitest';
import { expectedCounts, sampleRatioMismatch } from '#core/experiments/sample-ratio-mismatch.ts';
import { chiSquareUpper } from '#core/stats/chi-square.ts';
import { digits, says } from '../../tests/content/says.ts';

const people = (count: number) => count.toLocaleString('en-US');

test('sample-ratio-mismatch', () => {
  const observed = [10_250, 9_750];
  const { chiSquare, p, mismatch } = sampleRatioMismatch(observed, [1, 1], 0.001);
  const rows = expectedCounts(observed, [1, 1]).map((expected, arm) => {
    const [count, name] = [observed[arm] as number, ['control', 'treatment'][arm]];
    const gap = `${count > expected ? '+' : '−'}${Math.abs(count - expected)}`;
    return `| ${name} | ${people(count)} | ${people(expected)} | ${gap} | ${digits((count - expected) ** 2 / expected, 2)} |`;
  });
  const ofShares = 2 * (0.0125 ** 2 / 0.5);
  const tenth = sampleRatioMismatch([1_025, 975], [1, 1], 0.001);
  says('sample-ratio-mismatch', [
    ...rows,
    `| ${digits(chiSquare, 2)} |`,
    `$p = ${digits(p, 5)}$`,
    `$\\chi^2$ is ${digits(ofShares, 6)}, with a $p$ of ${digits(chiSquareUpper(ofShares, 1), 2)}`,
    `gives ${tenth.chiSquare} and $p = ${digits(tenth.p)}$`,
    `# ${chiSquare} ${digits(p, 5)} ${mismatch ? 'True' : 'False'}`,
    `-- 1 | ${chiSquare}`,
  ]);
});
