/** Conventions of ranked lists: equal scores, nothing relevant, users without a list, and the split in time. */
import type { Convention } from '#core/convention.ts';
import { meanOverLists } from './mean-over-lists.ts';
import { ndcgAtK } from './ndcg-at-k.ts';
import { ndcgTiesAveraged } from './ndcg-ties-averaged.ts';
import { orderByScore } from './order-by-score.ts';
import { trecOrder } from './trec-order.ts';

/** Item 1 is relevant, item 2 is not, and both score the same. */
const tiedGrades = [1, 0];

export const listConventions: readonly Convention[] = [
  {
    question: 'In which order do items of equal score stand?',
    functions: ['orderByScore', 'trecOrder', 'ndcgTiesAveraged', 'dcgTiesAveraged'],
    choices: [
      {
        value: 'smaller id first (orderByScore)',
        meaning: 'a fixed order that depends on nothing but the items',
        usedBy: [],
        isDefault: true,
        result: () =>
          ndcgOfOrder(
            orderByScore([
              { id: 1, score: 5 },
              { id: 2, score: 5 },
            ]).map(({ id }) => id),
          ),
      },
      {
        value: 'larger id first, as text (trecOrder)',
        meaning: 'document ids descending, byte by byte',
        usedBy: ['trec_eval'],
        isDefault: false,
        result: () =>
          ndcgOfOrder(
            trecOrder([
              ['1', 5],
              ['2', 5],
            ]).map(Number),
          ),
      },
      {
        value: 'ties averaged (ndcgTiesAveraged)',
        meaning: 'each rank of the group earns the mean gain of the group',
        usedBy: ['scikit-learn ndcg_score'],
        isDefault: false,
        result: () => ndcgTiesAveraged(tiedGrades, [5, 5], 2),
      },
      { value: 'order of the input', meaning: 'whatever order the rows came in', usedBy: ['ranx'], isDefault: false },
    ],
    example: 'NDCG at 2 of items 1 and 2 with equal scores, where only item 1 is relevant.',
    why: 'Coarse scores tie often, popularity counts most of all. The order of the input makes a result depend on how a file was written; a fixed order makes it repeatable, averaging makes it fair.',
  },
  {
    question: 'What does a user without any relevant item count in the mean?',
    functions: ['meanOverLists'],
    option: 'whenUndefined',
    choices: [
      {
        value: 'skip',
        meaning: 'the metric is undefined there, and the user is left out',
        usedBy: ['RecBole recall', 'LensKit'],
        isDefault: true,
        result: () => meanOverLists([1, Number.NaN, 0.5], 'skip'),
      },
      {
        value: 'zero',
        meaning: 'the user counts 0',
        usedBy: ['trec_eval', 'ranx', 'scikit-learn'],
        isDefault: false,
        result: () => meanOverLists([1, Number.NaN, 0.5], 'zero'),
      },
    ],
    example: 'Recall 1 and 0.5 of two users; a third has nothing relevant.',
    why: 'Nothing was measured for such a user, and no recommender could do better than 0. Counting 0 makes the mean fall with the share of inactive users, which differs between weeks and groups.',
  },
  {
    question: 'What does a user count who got no list at all?',
    functions: ['recallAtK', 'averagePrecision', 'ndcgAtK', 'meanOverLists'],
    choices: [
      {
        value: 'scores 0 and counts',
        meaning: 'an empty list finds nothing',
        usedBy: ['trec_eval -c', 'recommenders NDCG'],
        isDefault: true,
        result: () => meanOverLists([1, 0.5, 0]),
      },
      {
        value: 'left out',
        meaning: 'the mean runs over users with a list',
        usedBy: ['trec_eval without -c', 'recommenders precision, recall and MAP'],
        isDefault: false,
        result: () => meanOverLists([1, 0.5]),
      },
    ],
    example: 'Recall 1 and 0.5 of two users; a third has relevant items and got no list.',
    why: 'Leaving them out lets a recommender gain by refusing its hard users. Two metrics of one report may even be means over different users.',
  },
  {
    question: 'Which events may a recommender learn from in an offline test?',
    functions: ['leaveLastOutSplit'],
    choices: [
      {
        value: 'all before one moment',
        meaning: 'one clock for everybody; each user is tested on the last event after it',
        usedBy: [],
        isDefault: true,
      },
      {
        value: "all but each user's last event",
        meaning: 'leave-one-out by user, whenever that last event was',
        usedBy: ['RecBole split LS'],
        isDefault: false,
      },
      { value: 'a random share of all events', meaning: 'times are ignored', usedBy: ['Surprise train_test_split'], isDefault: false },
    ],
    example: 'User 1 ends in May, user 2 goes on until August: by user, the test of user 1 comes after training on the summer of user 2.',
    why: 'The two habits in use let a model learn from the future of others, such as what became popular later, and promise more than a launch will give.',
  },
];

function ndcgOfOrder(ids: readonly number[]): number {
  return ndcgAtK(
    ids.map((id) => tiedGrades[id - 1] as number),
    2,
  );
}
