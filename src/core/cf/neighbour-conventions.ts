/** Where tools differ in what they make of neighbours, counts and texts. */
import type { Convention } from '#core/convention.ts';
import { contentRecommend } from './content-recommend.ts';
import { implicitItemSimilarity } from './implicit-item-similarity.ts';
import { itemBasedTopN } from './item-based-top-n.ts';
import { itemKnnScores } from './item-knn-scores.ts';
import { knnPredict } from './knn-predict.ts';
import type { Rating } from './rating.ts';

/** User 1 agrees with user 0 but gives one star less, and liked item 3. */
const harshNeighbour: readonly Rating[] = [
  [0, 1, 3],
  [0, 2, 5],
  [1, 1, 2],
  [1, 2, 4],
  [1, 3, 4],
];

const counts: readonly Rating[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 1, 1],
  [1, 2, 4],
  [1, 3, 1],
  [2, 3, 2],
];

const texts = [['space', 'war'], ['space', 'love'], ['war', 'love', 'love'], ['space']];

/** Item 3 is liked exactly by those who like items 1 and 2, both of which user 0 knows. */
const alike: readonly Rating[] = [
  [0, 1, 5],
  [0, 2, 4],
  [0, 4, 1],
  [1, 1, 5],
  [1, 2, 5],
  [1, 3, 5],
  [1, 4, 1],
];

export const neighbourConventions: readonly Convention[] = [
  {
    question: 'How are the ratings of the neighbours pooled?',
    functions: ['knnPredict'],
    option: 'aggregate',
    choices: [
      {
        value: 'weighted-mean',
        meaning: 'mean of their ratings, weighted by similarity',
        usedBy: ['Surprise (KNNBasic)'],
        isDefault: true,
        result: () => knnPredict(harshNeighbour, 0, 3, 1),
      },
      {
        value: 'mean-centred',
        meaning: 'own mean plus the weighted mean of their deviations from their own means',
        usedBy: ['Surprise (KNNWithMeans)', 'LensKit (user-user by default)'],
        isDefault: false,
        result: () => knnPredict(harshNeighbour, 0, 3, 1, { aggregate: 'mean-centred' }),
      },
    ],
    example: 'user 0 rated 3 and 5; a neighbour who rates the same items 2 and 4 gave the wanted item a 4',
    why: 'Raw ratings of a harsh neighbour are taken at face value by the weighted mean. Both also fall back differently: to the mean of all ratings, or to the own mean.',
  },
  {
    question: 'Are the neighbours of an item averaged or summed?',
    functions: ['itemBasedTopN', 'itemKnnScores'],
    choices: [
      {
        value: 'averaged',
        meaning: 'divided by the sum of the similarities: a predicted rating',
        usedBy: ['Surprise', 'LensKit (explicit feedback)'],
        isDefault: true,
        result: () => itemBasedTopN(alike, 0, 1, 5)[0]?.score ?? NaN,
      },
      {
        value: 'summed',
        meaning: 'not divided: a score that grows with the support',
        usedBy: ['implicit', 'LensKit (implicit feedback)'],
        isDefault: false,
        result: () => itemKnnScores(alike, 0).get(3) ?? NaN,
      },
    ],
    example: 'item 3 for a user who gave 5 and 4 to two items that are liked by the same people',
    why: 'A rating must stay on its scale, so it is averaged. With implicit feedback more support is more evidence, and averaging would throw that away.',
  },
  {
    question: 'How is a count of interactions weighted before items are compared?',
    functions: ['implicitItemSimilarity'],
    option: 'weighting',
    choices: [
      {
        value: 'cosine',
        meaning: 'not at all',
        usedBy: ['implicit (CosineRecommender)'],
        isDefault: true,
        result: () => implicitItemSimilarity(counts, 1, 2),
      },
      {
        value: 'tfidf',
        meaning: 'square root of the count, less for users with many items; normalized',
        usedBy: ['implicit (TFIDFRecommender)'],
        isDefault: false,
        result: () => implicitItemSimilarity(counts, 1, 2, { weighting: 'tfidf' }),
      },
      {
        value: 'bm25',
        meaning: 'a saturating count, less for users with many items; not normalized',
        usedBy: ['implicit (BM25Recommender)'],
        isDefault: false,
        result: () => implicitItemSimilarity(counts, 1, 2, { weighting: 'bm25' }),
      },
    ],
    example: 'items 1 and 2 with counts 2 and 1 of one user, 1 and 4 of another who has a third item',
    why: 'The plain cosine can be checked by hand. The weights hold back users who touch everything; bm25 is no cosine, and its values only compare with each other.',
  },
  {
    question: 'Is the inverse document frequency smoothed?',
    functions: ['contentRecommend'],
    option: 'idf',
    choices: [
      {
        value: 'plain',
        meaning: 'ln(N / df): a term in every document weighs 0',
        usedBy: ['Salton and Buckley 1988'],
        isDefault: true,
        result: () => contentRecommend(texts, [0], 1)[0]?.score ?? NaN,
      },
      {
        value: 'smoothed',
        meaning: 'ln((1 + N) / (1 + df)) + 1: a term in every document still weighs 1',
        usedBy: ['scikit-learn'],
        isDefault: false,
        result: () => contentRecommend(texts, [0], 1, { idf: 'smoothed' })[0]?.score ?? NaN,
      },
    ],
    example: 'the best match for "space war" among "space love", "war love love" and "space"',
    why: 'The plain form is the definition, and words that everything has cannot decide. Smoothing avoids weights of 0 at the price of letting common words speak.',
  },
];
