/** The numbers printed in exercises, lessons and questions are those that the core computes. */
import { describe, expect, test } from 'vitest';
import { ratingSimilarity } from '#core/cf/rating-similarity.ts';
import { predictUserBased } from '#core/cf/predict-user-based.ts';
import type { Rating } from '#core/cf/rating.ts';
import { sampleSizePerGroup } from '#core/experiments/sample-size-per-group.ts';
import { type SampleSizeFormula, sampleSizeProportions } from '#core/experiments/sample-size-proportions.ts';
import { demographicParityDifference } from '#core/fairness/demographic-parity-difference.ts';
import { demographicParityRatio } from '#core/fairness/demographic-parity-ratio.ts';
import { equalOpportunityDifference } from '#core/fairness/equal-opportunity-difference.ts';
import { dcgAtK } from '#core/ranking/dcg-at-k.ts';
import { f1AtK } from '#core/ranking/f1-at-k.ts';
import { gainOf } from '#core/ranking/gain.ts';
import { hitAtK } from '#core/ranking/hit-at-k.ts';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import { precisionAtK } from '#core/ranking/precision-at-k.ts';
import { rankDiscount } from '#core/ranking/rank-discount.ts';
import { recallAtK } from '#core/ranking/recall-at-k.ts';
import { digits, says } from './says.ts';

const three = digits;
const people = (value: number) => value.toLocaleString('en-US');
const best = (grades: readonly number[]) => grades.toSorted((a, b) => b - a);

describe('exercises', () => {
  test('ndcg-at-k', () => {
    const [grades, k] = [[2, 0, 1, 3], 3];
    const ideal = best(grades);
    const earned = (grade: number, index: number) => three(gainOf(grade, 'exponential') * rankDiscount(index + 1, 'log2p1'));
    const rows = grades.slice(0, k).map((grade, index) => {
      const idealGrade = ideal[index] as number;
      const [rank, weight] = [index + 1, three(rankDiscount(index + 1, 'log2p1'))];
      return `| ${rank} | ${weight} | ${grade} | ${gainOf(grade, 'exponential')} | ${earned(grade, index)} | ${idealGrade} | ${earned(idealGrade, index)} |`;
    });
    const [dcg, idealDcg, shownIdeal] = [dcgAtK(grades, k), dcgAtK(ideal, k), dcgAtK(best(grades.slice(0, k)), k)];
    says('ndcg-at-k', [
      ...rows,
      `| sum | | | | ${three(dcg)} | | ${three(idealDcg)} |`,
      `= ${three(dcg)} / ${three(idealDcg)} = ${three(ndcgAtK(grades, k))}$`,
      `worth ${three(shownIdeal)}. The score leaps to ${three(ndcgAtK(grades, k, { ideal: grades.slice(0, k) }))}`,
      `scores ${three(ndcgAtK(grades, k))}; with the plain grade, as trec_eval and ranx's \`ndcg\` have it, ${three(ndcgAtK(grades, k, { gain: 'linear' }))}`,
    ]);
  });

  test('precision-recall-at-k', () => {
    const [ranked, relevant, k] = [[4, 9, 2, 7, 5], [2, 4, 8], 4];
    const [precision, recall, f1] = [precisionAtK(ranked, relevant, k), recallAtK(ranked, relevant, k), f1AtK(ranked, relevant, k)];
    says('precision-recall-at-k', [
      `| precision | 2 / 4 | ${three(precision)} |`,
      `| recall | 2 / 3 | ${three(recall)} |`,
      `2 · ${three(precision)} · ${three(recall)} / ${three(precision + recall)} | ${three(f1)} |`,
      `| hit | two hits, so yes | ${hitAtK(ranked, relevant, k)} |`,
      `would be ${three((precision + recall) / 2)}`,
    ]);
  });

  test('parity-metrics', () => {
    const selected = [1, 1, 0, 1, 0, 1, 0, 0, 0, 0];
    const label = [1, 1, 0, 0, 1, 1, 1, 0, 0, 0];
    const group = [...'aaaaabbbbb'];
    const members = (name: string) =>
      group.flatMap((one, index) => (one === name ? [`${selected[index]}/${label[index]}`] : [])).join(', ');
    says('parity-metrics', [
      `| a | ${members('a')} |`,
      `| b | ${members('b')} |`,
      `= ${three(demographicParityDifference(selected, group))}$`,
      `= ${three(demographicParityRatio(selected, group))}$`,
      `= ${three(equalOpportunityDifference(selected, label, group))}$`,
    ]);
  });

  test('rating-similarity', () => {
    const table = [
      [5, 4, 1],
      [4, 5, 3],
      [2, 1, 5],
      [4, 0, 3],
      [0, 2, 0],
    ];
    const ratings = table.flatMap((row, user) => row.flatMap((value, item): Rating[] => (value > 0 ? [[user + 1, item + 1, value]] : [])));
    const shared = ratings.filter(([user]) => user <= 3);
    says('rating-similarity', [
      `= ${three(ratingSimilarity(ratings, 1, 2, 'cosine'))}$`,
      `pearson: ${three(ratingSimilarity(ratings, 1, 2, 'pearson'))},`,
      `adjusted-cosine: ${three(ratingSimilarity(ratings, 1, 2, 'adjusted-cosine'))} `,
      `jaccard: $3 / 5 = ${three(ratingSimilarity(ratings, 1, 2, 'jaccard'))}$`,
      `it rises to ${three(ratingSimilarity(shared, 1, 2, 'cosine'))}.`,
    ]);
  });

  test('sample-size-proportions', () => {
    const size = sampleSizePerGroup(0.1, 0.12, 0.05, 0.8);
    const by = (formula: SampleSizeFormula) => people(Math.ceil(sampleSizeProportions(0.05, 0.055, 0.05, 0.8, { formula })));
    says('sample-size-proportions', [
      `So ${people(size)} people in each group, ${people(2 * size)} in the test.`,
      `this formula gives ${by('pooled-null')}.`,
      `in both terms it is ${by('unpooled')}, and`,
      `with \`proportion_effectsize\`, ${by('arcsine')}.`,
    ]);
  });

  test('user-based-prediction', () => {
    const table = [
      [5, 3, 4, 0],
      [4, 1, 2, 3],
      [5, 4, 5, 2],
      [1, 4, 2, 5],
    ];
    const ratings = table.flatMap((row, user) =>
      row.flatMap((value, item): Rating[] => (value > 0 ? [[user + 1, (item + 1) * 10, value]] : [])),
    );
    says('user-based-prediction', [`= ${three(predictUserBased(ratings, 1, 40, 2))} $$`]);
  });
});

describe('the lesson on NDCG and question 11', () => {
  const [a, b] = [
    [3, 2, 0, 0, 1],
    [1, 0, 0, 2, 3],
  ];

  test('the two models', () => {
    const ideal = three(dcgAtK(best(a), 5));
    says('phase-1/ndcg', [
      `**${three(dcgAtK(a, 5))}** | | **${three(dcgAtK(b, 5))}** | | **${ideal}**`,
      `${three(dcgAtK(a, 5))} / ${ideal} = **${three(ndcgAtK(a, 5))}** for model A and ${three(dcgAtK(b, 5))} / ${ideal} = **${three(ndcgAtK(b, 5))}**`,
      `falls to ${three(dcgAtK(a, 3))} / ${three(dcgAtK(best(a), 3))} = **${three(ndcgAtK(a, 3))}**`,
    ]);
    says('how-ndcg-works', [
      `= ${three(dcgAtK(a, 5))} | ${ideal} | ${three(ndcgAtK(a, 5))} | 0.6 |`,
      `= ${three(dcgAtK(b, 5))} | ${ideal} | ${three(ndcgAtK(b, 5))} | 0.6 |`,
      `they give ${three(ndcgAtK([1, 2], 2))} and ${three(ndcgAtK([1, 2], 2, { gain: 'linear' }))}`,
      `| relevant or not, $\\log_2(i + 1)$ | ${three(ndcgAtK(a, 5, { gain: 'binary' }))} | ${three(ndcgAtK(b, 5, { gain: 'binary' }))} |`,
    ]);
  });

  test('the worst order and the mean of all of them', () => {
    const scores = orders(a).map((order) => ndcgAtK(order, 5));
    expect(scores).toHaveLength(120);
    const [worst, mean] = [three(Math.min(...scores)), three(scores.reduce((sum, score) => sum + score, 0) / scores.length)];
    says('phase-1/ndcg', [`still scores ${worst}, and a shuffled list scores ${mean} on average`]);
    says('how-ndcg-works', [`is ${mean} and the worst is ${worst}`]);
  });

  test('one convention changed at a time', () => {
    const [grades, k] = [[2, 0, 3, 1, 0], 3];
    says('phase-1/ndcg', [
      `| ${three(ndcgAtK(grades, k))} | this site`,
      `| linear gain | ${three(ndcgAtK(grades, k, { gain: 'linear' }))} |`,
      `counts 1 | ${three(ndcgAtK(grades, k, { gain: 'binary' }))} |`,
      `| ideal made from the shown top 3 only | ${three(ndcgAtK(grades, k, { ideal: grades.slice(0, k) }))} |`,
    ]);
  });
});

function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, place) => orders(items.toSpliced(place, 1)).map((rest) => [item, ...rest]));
}
