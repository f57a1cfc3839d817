/** The numbers that the page of this exercise prints are those that the core computes. */
import { test } from 'vitest';
import { binomialPrefixes } from '#core/rerank/binomial-prefixes.ts';
import { fairFailProbability } from '#core/rerank/fair-fail-probability.ts';
import { fairMtable } from '#core/rerank/fair-mtable.ts';
import { fairTopKCheck, protectedCounts } from '#core/rerank/fair-top-k-check.ts';
import { digits, says } from '../../tests/content/says.ts';

const isProtected = [0, 0, 0, 0, 0, 1, 1, 0, 1, 1];
const [k, share, alpha] = [10, 0.4, 0.1];

test('fair-top-k-check', () => {
  const { minimum, firstViolation, fair } = fairTopKCheck(isProtected, k, share, alpha);
  const sums = binomialPrefixes(k, share, alpha);
  const counts = protectedCounts(isProtected, k);
  const failing = (length: number) => digits(fairFailProbability(fairMtable(length, share, alpha), share));
  says('fair-top-k-check', [
    ...sums.map((row, index) => {
      const cells = [0, 1, 2].map((m) => (row[m] === undefined ? '' : `${digits(row[m])} `)).join('| ');
      return `| ${index + 1} | ${cells}| ${minimum[index]} | ${counts[index]} |`;
    }),
    `\`firstViolation\` is ${firstViolation}, and the list is ${fair ? '' : 'not '}fair`,
    `with a chance of ${failing(k)}, with $k = 100$ of ${failing(100)}`,
    `# [${minimum.join(', ')}]`,
    `# [${firstViolation}]`,
    ...minimum.map((least, index) => `(${index + 1}, ${least})`),
    `-- ${firstViolation}`,
  ]);
});
