/** The numbers that the page of this exercise prints are those that the core computes. */
import { test } from 'vitest';
import { type GroupAOrBUser, groupNdcgGap, resampledGaps } from '#core/fairness/group-ndcg-gap.ts';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import { quantile } from '#core/stats/quantile.ts';
import { digits, says } from '../../tests/content/says.ts';

const users: GroupAOrBUser[] = [
  { group: 'A', grades: [1, 0] },
  { group: 'A', grades: [0, 1] },
  { group: 'B', grades: [0, 1] },
  { group: 'B', grades: [0, 0, 1] },
  { group: 'B', grades: [0, 0] },
];
const uniforms = [0.1, 0.9, 0.3, 0.6, 0.7, 0.8, 0.2, 0.4, 0.2, 0.4, 0.9, 0.5];
/** Those of A again for B. */
const shared = [0.1, 0.9, 0.1, 0.9, 0.7, 0.8, 0.7, 0.8, 0.2, 0.4, 0.2, 0.4];

test('group-ndcg-gap', () => {
  const { a, b, gap, low, high } = groupNdcgGap(users, 2, uniforms, 3, 0.2);
  const scores = users.map(({ grades }) => ndcgAtK(grades, 2));
  const gaps = resampledGaps('test', scores.slice(0, 2), scores.slice(2, 4), uniforms, 3);
  const sharedGaps = resampledGaps('test', scores.slice(0, 2), scores.slice(2, 4), shared, 3);
  says('group-ndcg-gap', [
    ...users.map(({ group, grades }, user) => {
      const score = scores[user] ?? NaN;
      return `| ${user} | ${group} | ${grades.join(', ')} | ${Number.isNaN(score) ? 'undefined' : digits(score)} |`;
    }),
    `$${digits(a)} - ${digits(b)} = ${digits(gap)}$`,
    ...gaps.map((value, resample) => {
      const [one, two, three, four] = uniforms.slice(4 * resample, 4 * resample + 4);
      const drawn = [one, two, three, four].map((uniform = NaN, place) =>
        digits(scores[(place < 2 ? 0 : 2) + Math.floor(uniform * 2)] ?? NaN),
      );
      return `| ${one}, ${two} and ${three}, ${four} | ${drawn[0]}, ${drawn[1]} | ${drawn[2]}, ${drawn[3]} | ${digits(value)} |`;
    }),
    `an interval from ${digits(low)} to ${digits(high)}`,
    `the resampled gaps are ${digits(sharedGaps[0] ?? NaN)}, ${digits(sharedGaps[1] ?? NaN)} and ${digits(sharedGaps[2] ?? NaN)}`,
    `shrinks to ${digits(quantile(sharedGaps, 0.1))} to ${digits(quantile(sharedGaps, 0.9))}`,
    `the gap grows to ${digits(a - (b * 2) / 3)}`,
    `# ${Number(digits(low))} ${Number(digits(high))}`,
  ]);
});
