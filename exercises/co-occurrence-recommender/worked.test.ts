/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { coOccurrenceRecommend } from '#core/cf/co-occurrence-recommend.ts';
import { traceCoOccurrenceRecommend } from '#core/cf/trace-co-occurrence-recommend.ts';
import { digits, says } from '../../tests/content/says.ts';

const histories: [user: number, items: number[]][] = [
  [1, [10, 20, 90, 90]],
  [2, [10, 20, 90]],
  [3, [10, 90]],
  [4, [90]],
  [5, [90]],
  [6, [30, 90]],
];
const events = histories.flatMap(([user, items]) => items.map((item): [number, number] => [user, item]));

test('co-occurrence-recommender', () => {
  const best = coOccurrenceRecommend(events, [10], 5);
  const rows = traceCoOccurrenceRecommend(events, [10], 5).rows.map(([, item, first, other, both, adds]) => {
    const [a, b, c] = [first, other, both] as [number, number, number];
    return { item, share: digits(c / a), line: `| ${item} | ${b} | ${c} | ${c} / √(${a} · ${b}) | ${digits(adds as number)} |` };
  });
  const [apron, card] = rows;
  const rounded = best.map(({ item, score }) => [item, Number(digits(score))]);
  says('co-occurrence-recommender', [
    ...rows.map(({ line }) => line),
    `the shares are ${card?.share} for the card and ${apron?.share} for the apron`,
    `# [${rounded.map((pair) => `(${pair.join(', ')})`).join(', ')}]`,
    ...rounded.map((pair) => `-- ${pair.join(' | ')}`),
  ]);
});
