/** The numbers printed for power and minimum detectable effect are those that the core computes. */
import { test } from 'vitest';
import { powerAndMde } from '#core/experiments/power-and-mde.ts';
import { powerMeans } from '#core/experiments/power-means.ts';
import { sampleSizeMeans } from '#core/experiments/sample-size-means.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { digits, says } from '../../tests/content/says.ts';

const people = (count: number) => count.toLocaleString('en-US', { maximumFractionDigits: 1 });

test('power-and-mde', () => {
  const { power, mde, samplePerGroup } = powerAndMde(10, 800, 1, 0.05, 0.8);
  // The error of one mean is that of a difference between metrics with a standard deviation smaller by the root of 2.
  const trap = powerAndMde(10 / Math.SQRT2, 800, 1, 0.05, 0.8);
  const [z, zPower] = [normalQuantile(0.975), normalQuantile(0.8)];
  says('power-and-mde', [
    `quantiles are ${digits(z)} and ${digits(zPower)}.`,
    `| standard error | 10 · √(2 / 800) | ${digits(10 * Math.sqrt(2 / 800))} |`,
    `− ${digits(z)}) | ${digits(power)} |`,
    `(${digits(z)} + ${digits(zPower)}) · 0.500 | ${digits(mde)} |`,
    `2 · 10² · ${digits(z + zPower, 4)}² / 1² = ${people(sampleSizeMeans(10, 1, 0.05, 0.8))}, rounded up | ${people(samplePerGroup)} |`,
    `= ${digits(10 / Math.sqrt(800))}$. The power becomes ${digits(trap.power)}`,
    `with ${trap.samplePerGroup} people per group`,
    `gives ${digits(sampleSizeMeans(1, 0.8, 0.05, 0.8), 1)} people, the exact t test ${digits(sampleSizeMeans(1, 0.8, 0.05, 0.8, { formula: 't' }), 1)}`,
    `power is ${digits(powerMeans(1, 20, 0.05, 0.05))} with both tails and ${digits(powerMeans(1, 20, 0.05, 0.05, { tails: 'one-of-two' }))} with the near one`,
    `# ${digits(power)} ${digits(mde)} ${samplePerGroup}`,
  ]);
});
