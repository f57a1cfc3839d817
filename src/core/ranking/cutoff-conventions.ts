/** Conventions of precision, recall and average precision: what divides the hits. */
import type { Convention } from '#core/convention.ts';
import { averagePrecision } from './average-precision.ts';
import { interpolatedPrecisionAtRecall } from './interpolated-precision-at-recall.ts';
import { precisionAtK } from './precision-at-k.ts';
import { recallAtK } from './recall-at-k.ts';

export const cutoffConventions: readonly Convention[] = [
  {
    question: 'What divides the hits when the list is shorter than k?',
    functions: ['precisionAtK'],
    option: 'denominator',
    choices: [
      {
        value: 'k',
        meaning: 'k, so that a short list cannot reach 1',
        usedBy: ['trec_eval', 'ranx', 'recommenders'],
        isDefault: true,
        result: () => precisionAtK([3, 7], [3, 9], 5, { denominator: 'k' }),
      },
      {
        value: 'min-k-length',
        meaning: 'what was shown, the smaller of k and the length',
        usedBy: ['LensKit'],
        isDefault: false,
        result: () => precisionAtK([3, 7], [3, 9], 5, { denominator: 'min-k-length' }),
      },
    ],
    example: 'Precision at 5 of the list 3, 7 when 3 and 9 are relevant.',
    why: 'A recommender that shows fewer items than asked for leaves places empty. Dividing by what it showed rewards it for showing only what is safe.',
  },
  {
    question: 'What divides the hits when there are more relevant items than k?',
    functions: ['recallAtK'],
    option: 'denominator',
    choices: [
      {
        value: 'relevant',
        meaning: 'all relevant items, so that recall at a small k cannot reach 1',
        usedBy: ['trec_eval', 'ranx', 'recommenders'],
        isDefault: true,
        result: () => recallAtK([3, 9], [3, 9, 4, 5], 2, { denominator: 'relevant' }),
      },
      {
        value: 'min-relevant-k',
        meaning: 'as many relevant items as k ranks can hold',
        usedBy: ['LensKit'],
        isDefault: false,
        result: () => recallAtK([3, 9], [3, 9, 4, 5], 2, { denominator: 'min-relevant-k' }),
      },
    ],
    example: 'Recall at 2 of the list 3, 9 when 3, 9, 4 and 5 are relevant.',
    why: 'The share of all that is wanted is what the word says, and it never falls as k grows. The capped one can fall, and it is not comparable between values of k.',
  },
  {
    question: 'What divides the sum of precisions in average precision?',
    functions: ['averagePrecision'],
    option: 'denominator',
    choices: [
      {
        value: 'relevant',
        meaning: 'all relevant items',
        usedBy: ['trec_eval', 'ranx', 'recommenders map'],
        isDefault: true,
        result: () => averagePrecision([3, 7], [3, 9, 4, 5], { k: 3, denominator: 'relevant' }),
      },
      {
        value: 'min-relevant-k',
        meaning: 'as many relevant items as k ranks can hold',
        usedBy: ['RecBole', 'recommenders map_at_k'],
        isDefault: false,
        result: () => averagePrecision([3, 7], [3, 9, 4, 5], { k: 3, denominator: 'min-relevant-k' }),
      },
      {
        value: 'min-relevant-length',
        meaning: 'as many relevant items as the list, cut at k, can hold',
        usedBy: ['LensKit'],
        isDefault: false,
        result: () => averagePrecision([3, 7], [3, 9, 4, 5], { k: 3, denominator: 'min-relevant-length' }),
      },
    ],
    example: 'Average precision at 3 of the list 3, 7 when 3, 9, 4 and 5 are relevant.',
    why: 'Dividing by all relevant items makes every missed one cost something. The three agree when the list is long and the relevant items are few, which is why a mix of them goes unnoticed in tests.',
  },
  {
    question: 'How many hits does a level of recall ask for when level times relevant items is no integer?',
    functions: ['interpolatedPrecisionAtRecall'],
    option: 'rounding',
    choices: [
      {
        value: 'ceil',
        meaning: 'the next integer above: recall is at least the level',
        usedBy: ['textbooks'],
        isDefault: true,
        result: () => interpolatedPrecisionAtRecall(...recallExample, { rounding: 'ceil' })[0] as number,
      },
      {
        value: 'round',
        meaning: 'the nearest integer, a half up',
        usedBy: ['trec_eval 10'],
        isDefault: false,
        result: () => interpolatedPrecisionAtRecall(...recallExample, { rounding: 'round' })[0] as number,
      },
      { value: 'floor of the product + 0.9', meaning: 'nearly always the next integer above', usedBy: ['trec_eval 9'], isDefault: false },
    ],
    example: 'Precision at recall 0.6 of the list 3, 9, 7, 8, 4 when 3, 9, 4 and 5 are relevant: 0.6 of 4 is 2.4 hits.',
    why: 'The definition says: at least this recall. Rounding down gives a level away before it is reached, most of all for users with few relevant items.',
  },
];

const recallExample = [[3, 9, 7, 8, 4], [3, 9, 4, 5], [0.6]] as const;
