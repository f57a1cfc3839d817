/** Counterfactual estimation: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { doublyRobustEstimate } from './doubly-robust-estimate.ts';
import { ipsEstimate } from './ips-estimate.ts';
import { snipsEstimate } from './snips-estimate.ts';

const rewards = [1, 0, 0, 1];
const weights = [4, 1, 0.5, 0.5];
const rounds = rewards.map((reward, index) => ({ reward, weight: weights[index] ?? NaN, modelReward: 0.5, modelValue: 0.5 }));
const errorWith = (ddof: 0 | 1) => (): number => ipsEstimate(rewards, weights, { ddof }).standardError;
const ipsUpTo = (limit: number) => (): number => ipsEstimate(rewards, weights, { limit }).value;
const robust = (aboveLimit: 'clip' | 'switch') => (): number => doublyRobustEstimate(rounds, { limit: 2, aboveLimit }).value;
const robustNormalised = (selfNormalised: boolean) => (): number => doublyRobustEstimate(rounds, { selfNormalised }).value;

const example = 'Four rounds with rewards 1, 0, 0, 1 and weights 4, 1, 0.5, 0.5';
const modelled = `${example}; the model says 0.5 everywhere`;

export const counterfactualConventions: readonly Convention[] = [
  {
    question: 'By what is the variance of the terms divided: the rounds, or one fewer?',
    functions: ['ipsEstimate', 'directMethodEstimate', 'doublyRobustEstimate'],
    option: 'ddof',
    choices: [
      { value: '1', meaning: 'One fewer: the unbiased variance.', usedBy: ['pandas'], isDefault: true, result: errorWith(1) },
      {
        value: '0',
        meaning: 'The rounds.',
        usedBy: ['Open Bandit Pipeline 0.5.5', 'NumPy'],
        isDefault: false,
        result: errorWith(0),
      },
    ],
    example: `${example}: the standard error of the IPS value.`,
    why: 'The terms are a sample, so one degree of freedom went into their mean. The two meet as the log grows; on small logs the other one is too sure.',
  },
  {
    question: 'Is there a largest weight?',
    functions: ['ipsEstimate', 'snipsEstimate', 'doublyRobustEstimate'],
    option: 'limit',
    choices: [
      {
        value: 'Infinity',
        meaning: 'No: unbiased, and as noisy as the largest weight.',
        usedBy: ['Open Bandit Pipeline 0.5.5'],
        isDefault: true,
        result: ipsUpTo(Infinity),
      },
      {
        value: '2',
        meaning: 'Weights above 2 count as 2: pulled towards what was logged.',
        usedBy: [],
        isDefault: false,
        result: ipsUpTo(2),
      },
    ],
    example: `${example}: the IPS value.`,
    why: 'A limit chosen after seeing the values can produce any of them, so it belongs in the plan and in the report.',
  },
  {
    question: 'What becomes of a weight above the limit?',
    functions: ['doublyRobustEstimate', 'ipsEstimate', 'snipsEstimate'],
    option: 'aboveLimit',
    choices: [
      {
        value: 'clip',
        meaning: 'It becomes the limit: the round still corrects the model.',
        usedBy: ['Open Bandit Pipeline 0.5.5 DoublyRobust'],
        isDefault: true,
        result: robust('clip'),
      },
      {
        value: 'switch',
        meaning: 'It becomes 0: the round is left to the model (SWITCH).',
        usedBy: ['Open Bandit Pipeline 0.5.5 SwitchDoublyRobust'],
        isDefault: false,
        result: robust('switch'),
      },
    ],
    example: `${modelled}, limit 2: the doubly robust value.`,
    why: 'Clipping needs no model to be of use. SWITCH trusts the model exactly where the logs are thin, which is better only if the model is good there.',
  },
  {
    question: 'Are the weights divided by their mean?',
    functions: ['doublyRobustEstimate'],
    option: 'selfNormalised',
    choices: [
      {
        value: 'false',
        meaning: 'No: unbiased.',
        usedBy: ['Open Bandit Pipeline 0.5.5 DoublyRobust'],
        isDefault: true,
        result: robustNormalised(false),
      },
      {
        value: 'true',
        meaning: 'Yes: a little bias for less variance.',
        usedBy: ['Open Bandit Pipeline 0.5.5 SelfNormalizedDoublyRobust'],
        isDefault: false,
        result: robustNormalised(true),
      },
    ],
    example: `${modelled}: the doubly robust value.`,
    why: 'The plain form is what the theorems are about. Dividing by the mean weight steadies the value when few rounds carry large weights.',
  },
  {
    question: 'By what is the sum of weight times reward divided?',
    functions: ['ipsEstimate', 'snipsEstimate'],
    choices: [
      {
        value: 'the number of rounds',
        meaning: 'IPS: unbiased, but can leave the range of the rewards.',
        usedBy: ['Open Bandit Pipeline 0.5.5 InverseProbabilityWeighting'],
        isDefault: true,
        result: ipsUpTo(Infinity),
      },
      {
        value: 'the sum of the weights',
        meaning: 'SNIPS: a weighted mean, always within the rewards.',
        usedBy: ['Open Bandit Pipeline 0.5.5 SelfNormalizedInverseProbabilityWeighting'],
        isDefault: false,
        result: () => snipsEstimate(rewards, weights).value,
      },
    ],
    example: `${example}: the value.`,
    why: 'IPS is the reference point. A click rate above 1 from IPS is a sign to report SNIPS and the effective sample size beside it.',
  },
];
