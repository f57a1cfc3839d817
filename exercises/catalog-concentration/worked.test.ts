/** The numbers that the README of the concentration of a catalogue prints are those of the core. */
import { test } from 'vitest';
import { catalogCoverage } from '#core/beyond/catalog-coverage.ts';
import { exposureCounts } from '#core/beyond/exposure-counts.ts';
import { gini } from '#core/beyond/gini.ts';
import { shannonEntropy } from '#core/beyond/shannon-entropy.ts';
import { digits, says } from '../../tests/content/says.ts';

test('catalog-concentration', () => {
  const [lists, size] = [
    [
      [0, 1, 2],
      [0, 1, 3],
      [0, 2, 1],
      [0, 1, 4],
    ],
    8,
  ];
  const counts = exposureCounts(lists, size);
  const ascending = counts.toSorted((a, b) => a - b);
  const [coverage, spread, entropy] = [catalogCoverage(lists, size), gini(counts), shannonEntropy(counts)];
  const minus = (value: number) => String(value).replace('-', '−');
  const weights = ascending.map((_, index) => 2 * (index + 1) - size - 1);
  const products = ascending.map((count, index) => count * (weights[index] as number));
  says('catalog-concentration', [
    `| counts, rising | ${ascending.join(' | ')} |`,
    `| ${weights.map(minus).join(' | ')} |`,
    `| product | ${products.map((value) => minus(value + 0)).join(' | ')} |`,
    `$5 / 8 = ${coverage}$`,
    `$${products.reduce((sum, value) => sum + value, 0)} / (8 \\cdot 12) = ${spread}$`,
    `give $${digits(entropy)}$ bits, as many as ${digits(2 ** entropy, 2)} items`,
    `Gini coefficient falls to ${gini(counts, { population: 'recommended' })}`,
    `which makes the example ${digits((spread * size) / (size - 1))}`,
    `gives ${digits(shannonEntropy(counts, { unit: 'nats' }))} here`,
    `means an even spread: ${digits(shannonEntropy(counts, { normalize: 'log-catalog' }))}`,
    `# ${coverage} ${spread} ${digits(entropy)}`,
    `-- ${coverage} | ${spread}`,
  ]);
});
