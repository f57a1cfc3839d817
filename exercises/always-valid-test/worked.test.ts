/** The numbers that the README of the always-valid test prints are those of the core. */
import { test } from 'vitest';
import { msprtLooks } from '#core/experiments/msprt-normal.ts';
import { normalCdf } from '#core/stats/normal-cdf.ts';
import { digits, says } from '../../tests/content/says.ts';

test('always-valid-test', () => {
  const [control, treatment] = [
    [2, 1, 3, 2],
    [4, 5, 0, 7],
  ];
  const looks = msprtLooks(control, treatment, 1, 1);
  const rows = looks.map(({ difference, likelihoodRatio, p }, index) => {
    const own = String((treatment[index] as number) - (control[index] as number)).replace('-', '−');
    const root = Math.sqrt(2 / (3 + index));
    const factors = [root, likelihoodRatio / root, likelihoodRatio, 1 / likelihoodRatio, p].map((value) => digits(value));
    return `| ${index + 1} | ${own} | ${difference} | ${factors.join(' | ')} |`;
  });
  const fixed = 2 * normalCdf(-3 / Math.sqrt(2 / 2));
  says('always-valid-test', [
    ...rows,
    `remains so`,
    `to stop at ${digits(looks[2]?.p as number)}`,
    `after two pairs gives $p = ${digits(fixed)}$`,
    `# [${looks.map(({ p }) => Number(digits(p))).join(', ')}]`,
  ]);
});
