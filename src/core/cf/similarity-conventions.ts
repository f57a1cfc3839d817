/** Where tools differ in how alike two users or items are. */
import type { Convention } from '#core/convention.ts';
import { cosineSimilarity } from './cosine-similarity.ts';
import { pearsonSimilarity } from './pearson-similarity.ts';
import type { Rating } from './rating.ts';
import { emptyProfile } from './rating-profiles.ts';
import { ratingSimilarity } from './rating-similarity.ts';
import { userCentredItemProfiles } from './user-centred-item-profiles.ts';

const oneShared = [
  new Map([
    [1, 3],
    [2, 4],
  ]),
  new Map([[1, 3]]),
] as const;

const threeAndTwo = [
  new Map([
    [1, 5],
    [2, 3],
    [3, 1],
  ]),
  new Map([
    [1, 4],
    [2, 3],
    [4, 1],
  ]),
] as const;

/** Users 0 and 1 know items 1 and 2, user 0 item 3 too, user 2 only item 1. */
const partlyShared: readonly Rating[] = [
  [0, 1, 5],
  [0, 2, 4],
  [0, 3, 1],
  [1, 1, 4],
  [1, 2, 2],
  [1, 3, 1],
  [2, 1, 3],
  [2, 3, 5],
];

function adjustedCosineOverAll(): number {
  const centred = userCentredItemProfiles('conventions', partlyShared);
  return cosineSimilarity(centred.get(1) ?? emptyProfile, centred.get(2) ?? emptyProfile);
}

export const similarityConventions: readonly Convention[] = [
  {
    question: 'Over which ratings do the norms of a cosine run?',
    functions: ['cosineSimilarity'],
    option: 'overlap',
    choices: [
      {
        value: 'zero-filled',
        meaning: 'all ratings of each side, a missing one counting 0',
        usedBy: ['scikit-learn', 'implicit'],
        isDefault: true,
        result: () => cosineSimilarity(...oneShared),
      },
      {
        value: 'co-rated',
        meaning: 'only what both sides rated',
        usedBy: ['Surprise'],
        isDefault: false,
        result: () => cosineSimilarity(...oneShared, { overlap: 'co-rated' }),
      },
    ],
    example: 'one item rated 3 by users 1 and 4 by user 2, the other rated 3 by user 1 alone',
    why: 'Over common ratings alone, a single shared fan makes two items identical; over all ratings it is weak evidence. Neighbours picked under one choice can be strangers under the other.',
  },
  {
    question: 'Which mean does Pearson take off?',
    functions: ['pearsonSimilarity'],
    option: 'mean',
    choices: [
      {
        value: 'co-rated',
        meaning: "each side's mean over the common ratings",
        usedBy: ['Surprise'],
        isDefault: true,
        result: () => pearsonSimilarity(...threeAndTwo),
      },
      {
        value: 'all-ratings',
        meaning: "each side's mean over all its ratings, sums still over the common ones",
        usedBy: ['GroupLens (Resnick et al. 1994)'],
        isDefault: false,
        result: () => pearsonSimilarity(...threeAndTwo, { mean: 'all-ratings' }),
      },
    ],
    example: 'ratings 5, 3, 1 of items 1, 2, 3 against 4, 3, 1 of items 1, 2, 4',
    why: 'Only means over the common ratings make it a correlation of those ratings. Means over everything let ratings that the two do not share change their similarity.',
  },
  {
    question: 'Over which raters do the norms of the adjusted cosine run?',
    functions: ['ratingSimilarity', 'itemBasedTopN'],
    choices: [
      {
        value: 'common raters',
        meaning: 'the users who rated both items, as in the sum above',
        usedBy: ['Sarwar et al. 2001'],
        isDefault: true,
        result: () => ratingSimilarity(partlyShared, 1, 2, 'adjusted-cosine'),
      },
      {
        value: 'all raters',
        meaning: 'all users of each item',
        usedBy: ['scikit-learn on the centred matrix'],
        isDefault: false,
        result: adjustedCosineOverAll,
      },
    ],
    example: 'items 1 and 2 with two common raters, item 1 with a third',
    why: 'The paper sums over the users who rated both. Norms over all raters shrink the similarity of items with little overlap, which is a sensible kind of doubt but another number.',
  },
  {
    question: 'What is a similarity for which there is no evidence?',
    functions: ['cosineSimilarity', 'pearsonSimilarity', 'ratingSimilarity'],
    choices: [
      {
        value: 'undefined',
        meaning: 'NaN, and left out wherever neighbours are chosen',
        usedBy: ['SciPy (pearsonr)'],
        isDefault: true,
        result: () => pearsonSimilarity(...oneShared),
      },
      { value: 'zero', meaning: '0, as if the two had been found unrelated', usedBy: ['Surprise'], isDefault: false },
    ],
    example: 'Pearson of two items with one common rater',
    why: 'Unknown is not dissimilar: a mean over similarities with zeros in place of the unknown ones mixes ignorance with a finding.',
  },
];
