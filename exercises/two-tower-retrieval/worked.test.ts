/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { retrieveTopK } from '#core/retrieval/retrieve-top-k.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { digits, says } from '../../tests/content/says.ts';

test('two-tower-retrieval', () => {
  const query = [2, 1];
  const items = [
    [1, 1],
    [3, 0],
    [0, 4],
    [2, 2],
    [1, -1],
    [4, -3],
  ];
  const probed = [0, 1, 2, 5];
  const norm = (vector: readonly number[]) => Math.sqrt(dotProduct(vector, vector));
  const rows = items.map((item, id) => {
    const score = dotProduct(query, item);
    const cosine = score / norm(query) / norm(item);
    const vector = item.join(', ').replace('-', '−');
    return `| ${id} | (${vector}) | ${score} | ${digits(norm(item))} | ${digits(cosine)} | ${probed.includes(id) ? 'yes' : 'no'} |`;
  });
  const { exact, approximate, recall } = retrieveTopK(query, items, 3, probed);
  says('two-tower-retrieval', [
    ...rows,
    `Exact: ${exact.join(', ')}.`,
    `Approximate: ${approximate.join(', ')}.`,
    `so recall is ${digits(recall)}`,
    `Rank by cosine instead and the list is ${retrieveTopK(query, items, 3, probed, { similarity: 'cosine' }).exact.join(', ')}.`,
    `# [${exact.join(', ')}] [${approximate.join(', ')}] ${digits(recall)}`,
    `-- ${digits(recall)}`,
  ]);
});
