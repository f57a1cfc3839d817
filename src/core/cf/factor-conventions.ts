/** Where tools differ in factor models. */
import type { Convention } from '#core/convention.ts';
import { alsExplicitHalfStep } from './als-explicit-half-step.ts';
import { alsUserStep } from './als-user-step.ts';
import { bprSgd } from './bpr-sgd.ts';

const userOf = (vectors: readonly (readonly number[])[]): number => vectors[0]?.[0] ?? NaN;

export const factorConventions: readonly Convention[] = [
  {
    question: 'How sure is implicit ALS of an observed interaction?',
    functions: ['alsUserStep', 'implicitAlsHalfStep', 'implicitAls', 'implicitAlsLoss'],
    option: 'confidence',
    choices: [
      {
        value: 'one-plus-alpha-count',
        meaning: '1 + alpha x count',
        usedBy: ['Hu, Koren and Volinsky 2008', 'Spark'],
        isDefault: true,
        result: () => alsUserStep([[1], [1]], [1, 0], 2, 1)[0] ?? NaN,
      },
      {
        value: 'alpha-count',
        meaning: 'alpha x count',
        usedBy: ['implicit'],
        isDefault: false,
        result: () => alsUserStep([[1], [1]], [1, 0], 2, 1, { confidence: 'alpha-count' })[0] ?? NaN,
      },
    ],
    example: 'two items with factor 1, the first seen once; alpha 2, regularization 1',
    why: 'The paper adds 1 so that an observation is never less certain than an absence. An alpha tuned with one form does not carry over to the other: passing 1 + alpha x count as the data brings implicit to the paper.',
  },
  {
    question: 'Does the regularization of explicit ALS grow with the number of ratings?',
    functions: ['alsExplicitHalfStep', 'explicitAls'],
    option: 'regularizationScale',
    choices: [
      {
        value: 'constant',
        meaning: 'the same ridge for every user',
        usedBy: ['the plain least-squares loss'],
        isDefault: true,
        result: () =>
          userOf(
            alsExplicitHalfStep(
              [
                [0, 0, 2],
                [0, 1, 1],
              ],
              1,
              [[1], [1]],
              { regularization: 1 },
            ),
          ),
      },
      {
        value: 'per-rating',
        meaning: "the ridge times the user's number of ratings",
        usedBy: ['Spark', 'Zhou et al. 2008'],
        isDefault: false,
        result: () =>
          userOf(
            alsExplicitHalfStep(
              [
                [0, 0, 2],
                [0, 1, 1],
              ],
              1,
              [[1], [1]],
              { regularization: 1, regularizationScale: 'per-rating' },
            ),
          ),
      },
    ],
    example: 'ratings 2 and 1 of two items with factor 1, regularization 1',
    why: 'A constant ridge is what the loss in textbooks says. Scaled by the ratings, one value suits data of any size, but it is many times stronger for active users: the two need different values.',
  },
  {
    question: 'Do items have a bias in BPR?',
    functions: ['bprSgd'],
    option: 'itemBias',
    choices: [
      {
        value: 'true',
        meaning: 'yes, learned along with the factors',
        usedBy: ['implicit'],
        isDefault: true,
        result: () =>
          userOf(
            bprSgd(
              [
                [0, 0, 1],
                [0, 0, 1],
              ],
              [[1]],
              [[1], [0]],
              { learningRate: 1, regularization: 0 },
            ).userFactors,
          ),
      },
      {
        value: 'false',
        meaning: 'no, the factors carry popularity too',
        usedBy: ['RecBole'],
        isDefault: false,
        result: () =>
          userOf(
            bprSgd(
              [
                [0, 0, 1],
                [0, 0, 1],
              ],
              [[1]],
              [[1], [0]],
              { learningRate: 1, regularization: 0, itemBias: false },
            ).userFactors,
          ),
      },
    ],
    example: 'the same triple twice: user factor 1, positive 1, negative 0, learning rate 1',
    why: 'A bias takes up what everybody likes and leaves the factors to taste. Without it an approximate-neighbour index can serve the model by dot products alone.',
  },
];
