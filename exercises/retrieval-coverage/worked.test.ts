/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { retrievalCounts, retrievalCoverage } from '#core/retrieval/retrieval-coverage.ts';
import { retrieveTopK } from '#core/retrieval/retrieve-top-k.ts';
import { digits, says } from '../../tests/content/says.ts';

const queries = [
  [1, 1],
  [2, 1],
  [1, 2],
  [3, 2],
] as const;
const items = [
  [3, 1],
  [1, 3],
  [5, 5],
  [-1, 2],
  [2, -1],
] as const;

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, place) => sum + value * (b[place] as number), 0);
const cosine = (a: readonly number[], b: readonly number[]) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
const vector = (values: readonly number[]) => `(${values.join(', ')})`;

test('retrieval-coverage', () => {
  const { coverage, orphans, hubs } = retrievalCoverage(queries, items, 2, 0.5);
  const counts = retrievalCounts(queries, items, 2);
  expect([coverage, orphans, hubs]).toEqual([0.6, [3, 4], [0, 2]]);
  const rows = queries.map((query) => {
    const { exact } = retrieveTopK(query, items, 2, [], { similarity: 'cosine' });
    return `| ${vector(query)} | ${items.map((item) => digits(cosine(query, item))).join(' | ')} | ${exact.join(', ')} |`;
  });
  says('retrieval-coverage', [
    `| query | ${items.map(vector).join(' | ')} | retrieved |`,
    ...rows,
    `| count | ${counts.join(' | ')} | |`,
    `$3 / 5 = ${digits(coverage)}$`,
    `$3 / 8 = ${digits(3 / 8)}$`,
    `drop to ${digits(3 / (44 * 2))} while`,
    `# [${counts.join(', ')}] ${coverage} [${hubs.join(', ')}]`,
    `-- ${coverage} | ${orphans} | ${hubs}`,
  ]);
});
