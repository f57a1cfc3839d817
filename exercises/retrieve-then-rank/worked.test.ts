/** The numbers that the README of retrieve-then-rank prints are those that the core computes. */
import { test } from 'vitest';
import { reciprocalRankFusion } from '#core/retrieval/reciprocal-rank-fusion.ts';
import { retrieveThenRank } from '#core/retrieval/retrieve-then-rank.ts';
import { digits, says } from '../../tests/content/says.ts';

const sources = [
  [4, 1, 6, 0],
  [2, 1, 4],
  [3, 1],
];
const scores = [0.95, 0.9, 0.3, 0.62, 0.41, 0.99, 0.77];

const ranksOf = (item: number) => sources.map((source) => (source.includes(item) ? source.indexOf(item) + 1 : '–')).join(', ');

test('retrieve-then-rank', () => {
  const fused = reciprocalRankFusion(sources, 60);
  const { candidates, ranked } = retrieveThenRank(sources, [1], scores, 60, 3, 2);
  const cut = fused.slice(0, 3).map(({ item }) => item);
  const left = cut.filter((item) => item !== 1);
  const single = (constant: number, rank: number) =>
    reciprocalRankFusion([Array.from({ length: rank }, (_, id) => id)], constant).at(-1)?.score ?? NaN;
  says('retrieve-then-rank', [
    ...fused.map(({ item, score }) => `| ${item} | ${ranksOf(item)} | ${digits(score, 5)} | ${digits(scores[item] ?? NaN, 2)} |`),
    `\`candidates\` is ${candidates.join(', ')} and \`ranked\` is ${ranked.join(', ')}.`,
    `The best three by fusion are ${cut.slice(0, 2).join(', ')} and ${cut[2]};`,
    `The row then shows ${left.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).join(' and ')}.`,
    `a single first rank is worth ${single(1, 1)} and two tenth ranks together ${digits(2 * single(1, 10))}.`,
    `print(candidates, ranked) # [${candidates.join(', ')}] [${ranked.join(', ')}]`,
    ...fused.filter(({ item }) => candidates.includes(item)).map(({ item, score }) => `-- ${item} | ${digits(score, 5)}`),
  ]);
});
