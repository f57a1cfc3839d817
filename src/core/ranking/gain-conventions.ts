/** Conventions of discounted gain: what a grade is worth, what a rank keeps of it, and what the best list is. */
import type { Convention } from '#core/convention.ts';
import { ndcgAtK } from './ndcg-at-k.ts';
import { ndcgTiesAveraged } from './ndcg-ties-averaged.ts';

export const gainConventions: readonly Convention[] = [
  {
    question: 'What is a relevance grade worth?',
    functions: ['dcgAtK', 'ndcgAtK'],
    option: 'gain',
    choices: [
      {
        value: 'exponential',
        meaning: '2^grade - 1: one item of grade 3 is worth seven of grade 1',
        usedBy: ['ranx ndcg_burges'],
        isDefault: true,
        result: () => ndcgAtK([1, 3, 0, 2], 4, { gain: 'exponential' }),
      },
      {
        value: 'linear',
        meaning: 'the grade itself',
        usedBy: ['trec_eval', 'ranx ndcg'],
        isDefault: false,
        result: () => ndcgAtK([1, 3, 0, 2], 4, { gain: 'linear' }),
      },
      {
        value: 'binary',
        meaning: '1 for any positive grade',
        usedBy: ['recommenders', 'RecBole', 'LensKit'],
        isDefault: false,
        result: () => ndcgAtK([1, 3, 0, 2], 4, { gain: 'binary' }),
      },
    ],
    example: 'NDCG at 4 of a list with the grades 1, 3, 0, 2.',
    why: 'The exponential gain is that of the learning-to-rank literature and cares for the best items most. With grades 0 and 1 all three are the same, so that a difference shows only once grades come in.',
  },
  {
    question: 'What is a grade worth where ties are averaged?',
    functions: ['dcgTiesAveraged', 'ndcgTiesAveraged'],
    option: 'gain',
    choices: [
      {
        value: 'linear',
        meaning: 'the grade itself',
        usedBy: ['scikit-learn ndcg_score'],
        isDefault: true,
        result: () => ndcgTiesAveraged([3, 2, 0], [1, 1, 1], 3, { gain: 'linear' }),
      },
      {
        value: 'exponential',
        meaning: '2^grade - 1',
        usedBy: [],
        isDefault: false,
        result: () => ndcgTiesAveraged([3, 2, 0], [1, 1, 1], 3, { gain: 'exponential' }),
      },
      {
        value: 'binary',
        meaning: '1 for any positive grade',
        usedBy: [],
        isDefault: false,
        result: () => ndcgTiesAveraged([3, 2, 0], [1, 1, 1], 3, { gain: 'binary' }),
      },
    ],
    example: 'Three items of equal score with the grades 3, 2, 0.',
    why: 'The averaged form follows scikit-learn, whose gain is linear; plain ndcgAtK takes the exponential one. Two numbers called NDCG of one system may differ for this alone.',
  },
  {
    question: 'How much of its gain does a rank keep?',
    functions: ['dcgAtK', 'ndcgAtK', 'dcgTiesAveraged', 'ndcgTiesAveraged'],
    option: 'discount',
    choices: [
      {
        value: 'log2p1',
        meaning: '1 / log2(rank + 1): 1, 0.63, 0.5, ...',
        usedBy: ['trec_eval', 'ranx', 'scikit-learn', 'recommenders', 'RecBole'],
        isDefault: true,
        result: () => ndcgAtK([0, 1, 0, 1], 4, { discount: 'log2p1', ideal: [1, 1, 1] }),
      },
      {
        value: 'jk-log2',
        meaning: '1 / max(1, log2 rank): ranks 1 and 2 weigh the same',
        usedBy: ['LensKit'],
        isDefault: false,
        result: () => ndcgAtK([0, 1, 0, 1], 4, { discount: 'jk-log2', ideal: [1, 1, 1] }),
      },
    ],
    example: 'NDCG at 4 of a list with relevant items at ranks 2 and 4, a third one missing.',
    why: 'Nearly every tool and paper since 2005 takes log2(rank + 1). The older form is that of the first publication; a change of library can lift NDCG by seven points without any change of the ranking.',
  },
  {
    question: 'Which list is the best possible one?',
    functions: ['ndcgAtK'],
    option: 'ideal',
    choices: [
      {
        value: 'the ranked list itself',
        meaning: 'the given grades sorted downwards, cut at k',
        usedBy: ['scikit-learn'],
        isDefault: true,
        result: () => ndcgAtK([1, 0], 2),
      },
      {
        value: 'grades of all judged items',
        meaning: 'also items that the list misses, cut at k',
        usedBy: ['trec_eval ndcg_cut', 'ranx', 'recommenders', 'RecBole', 'LensKit'],
        isDefault: false,
        result: () => ndcgAtK([1, 0], 2, { ideal: [1, 1] }),
      },
      {
        value: 'grades of all judged items, uncut',
        meaning: 'the measure runs over the whole list, and so does its ideal',
        usedBy: ['trec_eval ndcg'],
        isDefault: false,
      },
    ],
    example: 'NDCG at 2 of a list with the grades 1, 0 when one more relevant item was left out.',
    why: 'Give all judged grades when the ranker chooses among more items than it shows: without them a list that misses everything but one hit can score 1.',
  },
];
