/** The numbers that the README of the error of a ratio prints are those of the core. */
import { test } from 'vitest';
import { deltaRatio } from '#core/experiments/delta-ratio.ts';
import { mean } from '#core/stats/mean.ts';
import { covariance, variance } from '#core/stats/variance.ts';
import { digits, says } from '../../tests/content/says.ts';

test('delta-method-ratio', () => {
  const [x, y] = [
    [0, 8, 0, 4],
    [10, 20, 10, 40],
  ];
  const { ratio, standardError } = deltaRatio(x, y);
  const [meanX, meanY] = [mean(x), mean(y)];
  const [first, second, third] = [
    variance(x) / meanY ** 2,
    (meanX ** 2 * variance(y)) / meanY ** 4,
    (2 * meanX * covariance(x, y)) / meanY ** 3,
  ];
  const oneUser = first + second - third;
  says('delta-method-ratio', [
    ...x.map((clicks, index) => `| ${index + 1} | ${clicks} | ${y[index]} |`),
    `$12 / 80 = ${ratio}$`,
    `Means are ${meanX} and ${meanY}, the variances ${digits(variance(x))} and ${variance(y)}, the covariance ${digits(covariance(x, y))}`,
    `/ 20² | ${digits(first, 6)} |`,
    `/ 20⁴ | ${digits(second, 6)} |`,
    `/ 20³ | −${digits(third, 6)} |`,
    `| one user | | ${digits(oneUser, 6)} |`,
    `| ${digits(oneUser, 6)} / 4 | ${digits(standardError ** 2, 6)} |`,
    `The standard error is ${digits(standardError, 4)}.`,
    `would give ${digits(Math.sqrt((ratio * (1 - ratio)) / 80), 4)}.`,
    `the users' own ratios, ${mean(x.map((clicks, index) => clicks / (y[index] as number)))} here`,
    `the example has ${digits(standardError * Math.sqrt(3 / 4), 4)},`,
    `# ${ratio}`,
    `# ${digits(standardError, 4)}`,
    `-- ${ratio} | ${digits(standardError ** 2, 6)}`,
  ]);
});
