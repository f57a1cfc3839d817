/** Diversity, novelty and serendipity of one list worked item by item. */
import { mean } from '#core/stats/mean.ts';
import type { Trace } from '#core/trace.ts';
import { intraListDiversity } from './intra-list-diversity.ts';
import { cosineOfVectors } from './item-similarity.ts';
import { novelty } from './novelty.ts';
import { serendipity, unexpectedness } from './serendipity.ts';

/**
 * One row a listed item; the three results are the means of their columns, diversity too, since every pair stands in two rows.
 * Takes the list, then by item id vectors and user counts, the number of users, the history, and relevance by item id.
 */
export function traceListQuality(
  list: readonly number[],
  vectors: readonly (readonly number[])[],
  userCounts: readonly number[],
  users: number,
  history: readonly number[],
  relevant: readonly number[],
): Trace {
  const similarity = cosineOfVectors(vectors);
  const result: Trace['result'] = [
    ['diversity', intraListDiversity(list, similarity)],
    ['novelty', novelty(list, userCounts, users)],
    ['serendipity', serendipity(list, history, relevant, similarity)],
  ];
  const rows = list.map((item, index) => {
    const others = list.filter((_, place) => place !== index);
    const surprise = unexpectedness(item, history, similarity);
    return [
      item,
      mean(others.map((other) => 1 - similarity(item, other))),
      (userCounts[item] ?? NaN) / users,
      novelty([item], userCounts, users),
      surprise,
      relevant[item] ?? NaN,
      surprise * (relevant[item] ?? NaN),
    ];
  });
  return {
    columns: [
      'item',
      'mean distance to the others',
      'share of users',
      'bits of surprise',
      '1 - mean cosine to the history',
      'relevant',
      'unexpected x relevant',
    ],
    rows,
    result,
  };
}
