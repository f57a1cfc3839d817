/** The numbers printed for CUPED are those that the core computes. */
import { test } from 'vitest';
import { cuped } from '#core/experiments/cuped.ts';
import { cupedAdjustment } from '#core/experiments/cuped-adjustment.ts';
import { summarize } from '#core/experiments/sample-summary.ts';
import { covariance, variance } from '#core/stats/variance.ts';
import { digits, says } from '../../tests/content/says.ts';

test('cuped', () => {
  const [a, b] = [
    { pre: [2, 4, 6, 8], post: [3, 4, 8, 9] },
    { pre: [1, 6, 8, 9], post: [4, 8, 9, 13] },
  ];
  const adjusted = cupedAdjustment(a, b, 'all-units');
  const [rawA, rawB] = [summarize('worked', 'A', a.post), summarize('worked', 'B', b.post)];
  const rawError = Math.sqrt(rawA.variance / 4 + rawB.variance / 4);
  const row = (name: string, { pre, post }: typeof a, raw: typeof rawA, after: typeof rawA) =>
    `| ${name} | ${pre.join(', ')} | ${post.join(', ')} | ${digits(summarize('worked', name, pre).mean)} | ${digits(raw.mean)} | ${digits(after.mean)} | ${digits(raw.variance / 4)} | ${digits(after.variance / 4)} |`;
  const { theta, difference, standardError, varianceReduction } = cuped(a.pre, a.post, b.pre, b.post);
  const both = [...a.pre, ...b.pre];
  const small = [
    [1, 2, 4],
    [2, 3, 7],
    [1, 3, 5],
    [4, 6, 11],
  ] as const;
  says('cuped', [
    row('A', a, rawA, adjusted.control),
    row('B', b, rawB, adjusted.treatment),
    `eight people is ${digits(covariance(both, [...a.post, ...b.post]))}, the variance of before ${digits(variance(both))}, so $\\theta = ${digits(theta)}$`,
    `raw difference is ${digits(rawB.mean - rawA.mean)} with a standard error of ${digits(rawError)}`,
    `it is ${digits(difference)} with a standard error of ${digits(standardError)}, and ${digits(100 * varianceReduction, 1)} %`,
    `the missing ${digits(rawB.mean - rawA.mean - difference)} went`,
    `is ${digits(cuped(...small).difference)} by the first and ${digits(cuped(...small, { theta: 'within-groups' }).difference)} by the second`,
    `# [${[theta, difference, standardError, varianceReduction].map((value) => digits(value)).join(', ')}]`,
    `-- ${digits(theta)} | ${digits(difference)}`,
  ]);
});
