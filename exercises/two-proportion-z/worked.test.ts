/** The numbers printed for the z test of two proportions are those that the core computes. */
import { test } from 'vitest';
import { chiSquareIndependence } from '#core/experiments/chi-square-independence.ts';
import { pooledStandardError, twoProportionZ, unpooledStandardError } from '#core/experiments/two-proportion-z.ts';
import { digits, says } from '../../tests/content/says.ts';

test('two-proportion-z', () => {
  const counts = [500, 10_000, 560, 10_000] as const;
  const { difference, z, p, low, high } = twoProportionZ(...counts, 0.05);
  const small = [12, 150, 25, 160] as const;
  const yates = chiSquareIndependence(
    [
      [12, 138],
      [25, 135],
    ],
    { yates: true },
  );
  const minus = (value: number) => digits(value, 4).replace('-', '−');
  says('two-proportion-z', [
    `| difference | 0.056 − 0.050 | ${digits(difference, 6)} |`,
    `| ${digits(pooledStandardError(...counts), 6)} |`,
    `| ${digits(difference, 6)} / ${digits(pooledStandardError(...counts), 6)} | ${digits(z)} |`,
    `| both tails beyond ${digits(z)} | ${digits(p)} |`,
    `| error of the interval | √((0.05 · 0.95 + 0.056 · 0.944) / 10,000) | ${digits(unpooledStandardError(...counts), 6)} |`,
    `| ${minus(low)} to ${minus(high)} |`,
    `p is ${digits(twoProportionZ(...small, 0.05).p, 4)} pooled and ${digits(twoProportionZ(...small, 0.05, { variance: 'unpooled' }).p, 4)} unpooled`,
    `p would be ${digits(twoProportionZ(...counts, 0.05, { alternative: 'larger' }).p)}`,
    `from ${digits(twoProportionZ(...small, 0.05).p, 4)} into ${digits(yates.p, 4)}`,
    `# [${[z, p, low, high].map((value) => digits(value, 4)).join(', ')}]`,
    `-- ${Number(digits(difference, 4))} | ${digits(z ** 2)}`,
  ]);
});
