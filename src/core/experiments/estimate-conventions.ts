/** Estimates, resampling and corrections of experiments: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { adjustPValues } from './adjust-p-values.ts';
import { bootstrapCiGivenResamples } from './bootstrap-ci.ts';
import { cuped } from './cuped.ts';

const fourPValues = [0.01, 0.04, 0.03, 0.005];
const drawn = [
  [0, 1, 2, 3],
  [0, 0, 0, 0],
  [3, 3, 1, 0],
  [0, 0, 1, 2],
  [1, 3, 3, 3],
  [0, 0, 0, 1],
];

function cupedDifference(theta: 'all-units' | 'within-groups'): number {
  return cuped([1, 2, 4], [2, 3, 7], [1, 3, 5], [4, 6, 11], { theta }).difference;
}

function lowerLimit(method: 'percentile' | 'basic' | 'bias-corrected'): number {
  return bootstrapCiGivenResamples([1, 2, 4, 9], drawn, 0.2, { method }).low;
}

export const estimateConventions: readonly Convention[] = [
  {
    question: 'From which units is the slope of CUPED taken?',
    functions: ['cuped', 'cupedComparison'],
    option: 'theta',
    choices: [
      {
        value: 'all-units',
        meaning: 'covariance over variance of the units of both arms together',
        usedBy: ['gbstats 0.8'],
        isDefault: true,
        result: () => cupedDifference('all-units'),
      },
      {
        value: 'within-groups',
        meaning: 'the slope of an analysis of covariance: each arm about its own mean',
        usedBy: ['statsmodels OLS with the arm as a regressor'],
        isDefault: false,
        result: () => cupedDifference('within-groups'),
      },
    ],
    example: 'Adjusted difference: control 2, 3, 7 after 1, 2, 4; treatment 4, 6, 11 after 1, 3, 5',
    why: 'Both leave the effect unbiased, and on large randomized arms they agree. A large effect bends the slope over all units a little, so a report must keep to one of them.',
  },
  {
    question: 'How do bootstrap resamples become an interval?',
    functions: ['bootstrapCi', 'bootstrapCiGivenResamples'],
    option: 'method',
    choices: [
      {
        value: 'percentile',
        meaning: 'quantiles of the statistic over the resamples',
        usedBy: ["SciPy bootstrap(method='percentile')"],
        isDefault: true,
        result: () => lowerLimit('percentile'),
      },
      {
        value: 'basic',
        meaning: 'those quantiles mirrored about the estimate',
        usedBy: ["SciPy bootstrap(method='basic')"],
        isDefault: false,
        result: () => lowerLimit('basic'),
      },
      {
        value: 'bias-corrected',
        meaning: 'quantiles shifted for bias and skew (BCa)',
        usedBy: ['SciPy bootstrap by default'],
        isDefault: false,
        result: () => lowerLimit('bias-corrected'),
      },
    ],
    example: 'Lower 80 % limit of the mean of 1, 2, 4, 9 from six resamples',
    why: 'Percentile is the one that can be explained in a sentence and never leaves the range of the data. On skewed metrics the three differ visibly, so an interval without its method cannot be reproduced.',
  },
  {
    question: 'What is held down when many metrics are tested at once?',
    functions: ['adjustPValues'],
    option: 'method',
    choices: [
      {
        value: 'benjamini-hochberg',
        meaning: 'share of false discoveries, for tests that are independent or rise together',
        usedBy: ["SciPy false_discovery_control, R p.adjust(method = 'BH')"],
        isDefault: true,
        result: () => adjustPValues(fourPValues, { method: 'benjamini-hochberg' })[2] as number,
      },
      {
        value: 'benjamini-yekutieli',
        meaning: 'share of false discoveries, whatever the dependence',
        usedBy: ["R p.adjust(method = 'BY')", "statsmodels multipletests(method='fdr_by')"],
        isDefault: false,
        result: () => adjustPValues(fourPValues, { method: 'benjamini-yekutieli' })[2] as number,
      },
      {
        value: 'holm',
        meaning: 'chance of even one false discovery, step by step',
        usedBy: ['R p.adjust by default'],
        isDefault: false,
        result: () => adjustPValues(fourPValues, { method: 'holm' })[2] as number,
      },
      {
        value: 'bonferroni',
        meaning: 'chance of even one false discovery, every p-value times the number of tests',
        usedBy: ["R p.adjust(method = 'bonferroni')"],
        isDefault: false,
        result: () => adjustPValues(fourPValues, { method: 'bonferroni' })[2] as number,
      },
    ],
    example: 'Adjusted value of p = 0.03 among 0.01, 0.04, 0.03 and 0.005',
    why: 'A screen of many metrics wants few false alarms among its findings, not none at all. A default left alone means Holm in R and Benjamini-Hochberg here.',
  },
];
