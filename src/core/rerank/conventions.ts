/** Re-ranking: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { calibrationKl } from '#core/fairness/calibration-kl.ts';
import { fairFailProbability } from './fair-fail-probability.ts';
import { fairMtable } from './fair-mtable.ts';
import { mmrRerank } from './mmr-rerank.ts';

const vectors = [
  [1, 0],
  [0.1, 0.02],
  [0, 1],
];
const second = (similarity: 'cosine' | 'dot') => (): number => mmrRerank([0.9, 0.8, 0.7], vectors, 0.6, 2, { similarity })[1] ?? NaN;
const wantedAt20 = (adjusted: boolean) => (): number => fairMtable(20, 0.5, 0.1, { adjusted })[19] ?? NaN;
const table = fairMtable(15, 0.6, 0.15);

const target = [0.6, 0.4];
const listed = [1, 0];
const alpha = 0.01;
const uniformlySmoothed = listed.map((share) => (1 - alpha) * share + alpha / listed.length);

export const rerankConventions: readonly Convention[] = [
  {
    question: 'What makes two items alike in maximal marginal relevance?',
    functions: ['mmrRerank'],
    option: 'similarity',
    choices: [
      {
        value: 'cosine',
        meaning: 'The angle between their vectors, in [-1, 1].',
        usedBy: ['Carbonell and Goldstein 1998'],
        isDefault: true,
        result: second('cosine'),
      },
      {
        value: 'dot',
        meaning: 'The inner product, which grows with the length of the vectors.',
        usedBy: [],
        isDefault: false,
        result: second('dot'),
      },
    ],
    example: 'Relevance 0.9, 0.8, 0.7 of items 0 to 2, vectors (1, 0), (0.1, 0.02), (0, 1), lambda 0.6: the id picked second.',
    why: 'Relevance in [0, 1] can be weighed against a cosine. An inner product has no scale, so that lambda would mean something else for every model.',
  },
  {
    question: 'Is the level of FA*IR lowered because every prefix is tested?',
    functions: ['fairMtable', 'fairTopKCheck', 'fairRerank'],
    option: 'adjusted',
    choices: [
      {
        value: 'false',
        meaning: 'No: each prefix is tested at alpha, and a fair ranking fails the whole table more often.',
        usedBy: ['fairsearch 1.0.4 create_unadjusted_mtable'],
        isDefault: true,
        result: wantedAt20(false),
      },
      {
        value: 'true',
        meaning: 'Yes: to the level at which a fair ranking fails with a chance as near alpha as it gets.',
        usedBy: ['fairsearch 1.0.4 create_adjusted_mtable'],
        isDefault: false,
        result: wantedAt20(true),
      },
    ],
    example: 'k = 20, share 0.5, alpha 0.1: protected items wanted among the first 20.',
    why: 'The plain table can be checked by hand, prefix by prefix. Report the adjusted one when a verdict of unfair has consequences.',
  },
  {
    question: 'Does the fail probability of FA*IR count the last position?',
    functions: ['fairFailProbability', 'adjustedFairMtable'],
    choices: [
      {
        value: 'every prefix',
        meaning: 'Yes: a ranking that misses only the full list fails.',
        usedBy: ['Zehlike et al. 2017'],
        isDefault: true,
        result: () => fairFailProbability(table, 0.6),
      },
      {
        value: 'all but the last',
        meaning: 'No: the last minimum is never tested.',
        usedBy: ['fairsearch 1.0.4'],
        isDefault: false,
        result: () => fairFailProbability(table.slice(0, -1), 0.6),
      },
    ],
    example: 'The unadjusted table of k = 15, share 0.6, alpha 0.15: how often fair tosses miss it.',
    why: 'The definition asks for every prefix. Leaving one out understates the chance and can lead to another adjusted table.',
  },
  {
    question: 'What keeps a genre that the list lacks from deciding everything?',
    functions: ['calibratedRerank'],
    choices: [
      {
        value: 'a little of the target',
        meaning: 'The shares of the list are mixed with the target: (1 - alpha) q + alpha p.',
        usedBy: ['Steck 2018'],
        isDefault: true,
        result: () => calibrationKl(target, listed, alpha),
      },
      {
        value: 'a little of every genre',
        meaning: 'The shares are mixed with equal ones: (1 - alpha) q + alpha / genres.',
        usedBy: [],
        isDefault: false,
        result: () => calibrationKl(target, uniformlySmoothed, 0),
      },
    ],
    example: 'Target 0.6 and 0.4, a list of the first genre only, alpha 0.01: the divergence in nats.',
    why: 'Mixed with the target, a perfectly calibrated list stays at 0; mixed with equal shares it does not. 0.01 is the usual alpha.',
  },
];
