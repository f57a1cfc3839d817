/** Conventions of metrics over scores and probabilities. */
import type { Convention } from '#core/convention.ts';
import { gauc } from './gauc.ts';
import { logLoss } from './log-loss.ts';
import { rankBiasedPrecision } from './rank-biased-precision.ts';

export const scoreConventions: readonly Convention[] = [
  {
    question: 'How patient is the reader of rank-biased precision?',
    functions: ['rankBiasedPrecision'],
    choices: [
      {
        value: '0.9',
        meaning: 'one reader in ten stops at each rank',
        usedBy: ['trec_eval'],
        isDefault: false,
        result: () => rankBiasedPrecision([1, 0, 1], 0.9).rbp,
      },
      {
        value: '0.85',
        meaning: 'about one reader in seven stops at each rank',
        usedBy: ['LensKit'],
        isDefault: false,
        result: () => rankBiasedPrecision([1, 0, 1], 0.85).rbp,
      },
    ],
    example: 'A list of three with relevant items at ranks 1 and 3.',
    why: 'There is no default here: patience is a claim about readers and has to be said. Scores under two values of it cannot be compared.',
  },
  {
    question: 'What does rank-biased precision make of graded relevance?',
    functions: ['rankBiasedPrecision'],
    choices: [
      { value: '0 or 1 only', meaning: 'grades are refused; set a threshold first', usedBy: [], isDefault: true },
      { value: 'grade over the highest of the query', meaning: 'scores stay in [0, 1]', usedBy: ['trec_eval'], isDefault: false },
      { value: 'the grade itself', meaning: 'scores can exceed 1', usedBy: ['ranx'], isDefault: false },
    ],
    example: 'A list with the grades 2, 0, 1.',
    why: 'As a share of relevant items met, the score is defined for 0 and 1. Rescaling by the query makes a query without top grades look as good as one with them.',
  },
  {
    question: 'What weighs a group in grouped AUC?',
    functions: ['gauc'],
    option: 'weight',
    choices: [
      {
        value: 'positives',
        meaning: 'its clicks',
        usedBy: ['RecBole'],
        isDefault: true,
        result: () => gauc(...aucExample, { weight: 'positives' }).mean,
      },
      {
        value: 'impressions',
        meaning: 'its shown items',
        usedBy: ['the DIN publication'],
        isDefault: false,
        result: () => gauc(...aucExample, { weight: 'impressions' }).mean,
      },
    ],
    example: 'User a: one click, ranked above the other item. User b: two clicks and one non-click, half of the pairs won.',
    why: 'Clicks follow the available reference. Impressions give passive users more say; the two differ whenever click rates do.',
  },
  {
    question: 'What does a certain mistake cost in log loss?',
    functions: ['logLoss'],
    option: 'clip',
    choices: [
      {
        value: '0',
        meaning: 'Infinity, as the definition has it',
        usedBy: [],
        isDefault: true,
        result: () => logLoss([1], [0], { clip: 0 }),
      },
      {
        value: '2.2e-16',
        meaning: 'about 36 nats, by keeping probabilities off 0 and 1',
        usedBy: ['scikit-learn'],
        isDefault: false,
        result: () => logLoss([1], [0], { clip: Number.EPSILON }),
      },
    ],
    example: 'One event that was given probability 0.',
    why: 'A clipped value hides that the model was sure and wrong, and the size of the penalty is the number format of the tool. Infinity asks for a look at the model.',
  },
];

const aucExample = [
  ['a', 'a', 'b', 'b', 'b'],
  [1, 0, 1, 1, 0],
  [2, 1, 3, 1, 2],
] as const;
