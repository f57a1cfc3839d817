/** Bandit policies: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { linUcbScores } from './lin-ucb.ts';
import { thompsonBestArmProbabilities } from './thompson-best-arm-probabilities.ts';
import { ucb1Index } from './ucb1-index.ts';

const successes = [1, 6];
const failures = [0, 4];
const bestUnder = (prior: number) => (): number =>
  thompsonBestArmProbabilities(successes, failures, { priorAlpha: prior, priorBeta: prior })[0] ?? NaN;
const indexUnder = (exploration: number) => (): number => ucb1Index(successes, failures, { exploration })[0] ?? NaN;
const scoreUnder = (ridge: number) => (): number => linUcbScores([{ A: [[ridge + 4]], b: [2] }], [[1]], 1)[0]?.score ?? NaN;

export const banditsConventions: readonly Convention[] = [
  {
    question: 'What is believed of an arm before its first pull?',
    functions: ['thompsonBestArmProbabilities', 'betaPosteriors'],
    option: 'priorAlpha',
    choices: [
      {
        value: '1',
        meaning: 'Every rate alike: Beta(1, 1).',
        usedBy: ['Open Bandit Pipeline 0.5.5'],
        isDefault: true,
        result: bestUnder(1),
      },
      {
        value: '0.5',
        meaning: "Jeffreys' prior, Beta(0.5, 0.5), with priorBeta 0.5 as well: extreme rates are likelier.",
        usedBy: [],
        isDefault: false,
        result: bestUnder(0.5),
      },
    ],
    example: 'Arm 0 with 1 success in 1 pull, arm 1 with 6 in 10: the chance that arm 0 is the better.',
    why: 'With few pulls the prior decides how much is explored. A prior near the usual click rate is better than either where one is known.',
  },
  {
    question: 'How much does UCB1 add for what it does not know?',
    functions: ['ucb1Index'],
    option: 'exploration',
    choices: [
      {
        value: '2',
        meaning: 'The root of 2 ln(t) / pulls, for which the regret bound is proved.',
        usedBy: ['Auer et al. 2002'],
        isDefault: true,
        result: indexUnder(2),
      },
      {
        value: '0.5',
        meaning: 'A quarter under the root, half the bonus: less exploration.',
        usedBy: [],
        isDefault: false,
        result: indexUnder(0.5),
      },
    ],
    example: 'Arm 0 with 1 success in 1 pull, arm 1 with 6 in 10: the index of arm 0.',
    why: 'The proved factor explores more than most products can afford, so tools make it a parameter, and index values compare only under the same one.',
  },
  {
    question: 'With what does the matrix A of a new LinUCB arm start?',
    functions: ['linUcbScores', 'linUcbStep', 'linUcbUpdate'],
    choices: [
      {
        value: 'the identity',
        meaning: 'Ridge penalty 1.',
        usedBy: ['Li et al. 2010', 'Open Bandit Pipeline 0.5.5'],
        isDefault: true,
        result: scoreUnder(1),
      },
      {
        value: 'a multiple of the identity',
        meaning: 'Another ridge penalty, here 10: weights shrink more and the bonus of a new arm is smaller.',
        usedBy: [],
        isDefault: false,
        result: scoreUnder(10),
      },
    ],
    example: 'One feature, context 1 every time, four pulls with two successes, alpha 1: the score of the arm.',
    why: 'The caller hands in A, so the choice is made once, when an arm is created; features on another scale than about 1 need another multiple.',
  },
];
