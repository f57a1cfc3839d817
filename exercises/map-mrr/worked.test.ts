/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { averagePrecision } from '#core/ranking/average-precision.ts';
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import { reciprocalRank } from '#core/ranking/reciprocal-rank.ts';
import { digits, says } from '../../tests/content/says.ts';

const ada = { ranked: [8, 3, 5, 1, 9], relevant: [3, 1, 7, 2] };
const users = [ada, { ranked: [4, 6, 2], relevant: [4] }, { ranked: [5, 9, 1], relevant: [8] }, { ranked: [7, 2], relevant: [] }];

test('map-mrr', () => {
  const precisions = users.map(({ ranked, relevant }) => averagePrecision(ranked, relevant, { k: 5 }));
  const reciprocals = users.map(({ ranked, relevant }) => reciprocalRank(ranked, relevant, { k: 5 }));
  const [map, mrr] = [meanOverLists(precisions), meanOverLists(reciprocals)];
  const [own, ofAda] = [
    (index: number) => `| ${digits(precisions[index] as number)} | ${digits(reciprocals[index] as number)} |`,
    digits(precisions[0] as number),
  ];
  // Over the hits found Ada would have twice as much: two hits for four wanted items.
  const overHits = meanOverLists([2 * (precisions[0] as number), ...precisions.slice(1)]);
  const atTwo = averagePrecision(ada.ranked, ada.relevant, { k: 2 });
  const atTwoCapped = averagePrecision(ada.ranked, ada.relevant, { k: 2, denominator: 'min-relevant-k' });
  says('map-mrr', [
    `| 2, 4 ${own(0)}`,
    `| 1 ${own(1)}`,
    `| none ${own(2)}`,
    `$1 / 4 = ${ofAda}$`,
    `(${ofAda} + 1 + 0) / 3 = ${digits(map)}$`,
    `(${digits(reciprocals[0] as number)} + 1 + 0) / 3 = ${digits(mrr)}$`,
    `MAP rises to ${digits(overHits)}`,
    `MAP falls to ${digits(meanOverLists(precisions, 'zero'))}`,
    `she has ${digits(atTwo)} here and ${digits(atTwoCapped)} there`,
    `print(round(mean_ap, 3)) # ${Number(digits(map))}`,
    `print(round(mean_rr, 3)) # ${Number(digits(mrr))}`,
    `-- ${Number(digits(map))} | ${Number(digits(mrr))}`,
  ]);
});

test('map-mrr: the divisors of other libraries', () => {
  const over = (denominator: 'relevant' | 'min-relevant-k' | 'min-relevant-length', k: number) =>
    users.slice(0, 3).map(({ ranked, relevant }) => averagePrecision(ranked, relevant, { k, denominator }));
  for (const k of [4, 5]) {
    expect(over('min-relevant-k', k)).toEqual(over('relevant', k));
    expect(over('min-relevant-length', k)).toEqual(over('relevant', k));
  }
});
