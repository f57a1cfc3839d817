/** Statistics and portable mathematics: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { kendallTauB } from './kendall-tau-b.ts';
import { quantile } from './quantile.ts';
import { variance } from './variance.ts';

export const statsConventions: readonly Convention[] = [
  {
    question: 'What divides the squared deviations of a variance?',
    functions: ['variance', 'standardDeviation', 'covariance', 'moments'],
    option: 'ddof',
    choices: [
      {
        value: '1',
        meaning: 'n - 1: the sample stands for more than itself',
        usedBy: ['R', 'pandas', 'gbstats means'],
        isDefault: true,
        result: () => variance([1, 2, 6], { ddof: 1 }),
      },
      {
        value: '0',
        meaning: 'n: the values are all there is',
        usedBy: ['NumPy', 'scipy.stats.zscore', 'obp', 'gbstats proportions'],
        isDefault: false,
        result: () => variance([1, 2, 6], { ddof: 0 }),
      },
    ],
    example: 'The variance of 1, 2, 6.',
    why: 'With thousands of users nobody sees the difference; with ten experiments or a seven-day window it is a tenth of the variance and more. pandas and NumPy differ, so a notebook can differ from itself.',
  },
  {
    question: 'Where does a quantile lie between two values?',
    functions: ['quantile', 'median'],
    choices: [
      {
        value: 'type 7',
        meaning: 'on a line at position (n - 1) p, counted from 0',
        usedBy: ['R', 'NumPy', 'pandas', 'Excel PERCENTILE.INC'],
        isDefault: true,
        result: () => quantile([1, 2, 3, 4], 0.25),
      },
      {
        value: 'type 6',
        meaning: 'on a line at position (n + 1) p, counted from 1',
        usedBy: ['SPSS', 'Minitab', 'Excel PERCENTILE.EXC'],
        isDefault: false,
      },
      { value: 'type 2', meaning: 'a value of the sample, or the mean of two', usedBy: ['SAS'], isDefault: false },
    ],
    example: 'The quartile of 1, 2, 3, 4: position 0.75 gives 1.75; type 6 gives 1.25 and type 2 gives 1.5.',
    why: 'Types differ by at most one gap between neighbours, which is little in large samples and much in the 99th percentile of a small one.',
  },
  {
    question: 'How does a rank correlation treat ties?',
    functions: ['kendallTauB'],
    choices: [
      {
        value: 'tau-b',
        meaning: 'divided by the pairs untied in x and the pairs untied in y',
        usedBy: ['SciPy kendalltau', 'R cor', 'pandas'],
        isDefault: true,
        result: () => kendallTauB([1, 2, 2, 3], [1, 2, 3, 4]),
      },
      { value: 'tau-a', meaning: 'divided by all pairs; ties keep it below 1', usedBy: [], isDefault: false },
      {
        value: 'tau-c',
        meaning: 'adjusted for tables that are not square',
        usedBy: ["SciPy kendalltau with variant 'c'"],
        isDefault: false,
      },
    ],
    example: 'x = 1, 2, 2, 3 and y = 1, 2, 3, 4: all 5 untied pairs agree; tau-a is 5/6.',
    why: 'Ratings and counts tie all the time. Under tau-a two metrics that never disagree can still fall short of 1.',
  },
  {
    question: 'Are skewness and kurtosis corrected for small samples?',
    functions: ['moments'],
    choices: [
      { value: 'plain', meaning: 'ratios of the moments about the mean', usedBy: ['SciPy skew and kurtosis'], isDefault: true },
      { value: 'corrected', meaning: 'multiplied by factors that near 1 as n grows', usedBy: ['pandas', 'Excel'], isDefault: false },
    ],
    example: 'The skewness of 1, 2, 6: 0.595 plain, 1.458 corrected.',
    why: 'The plain ratio describes the values at hand. At n = 10 the corrected skewness is a fifth larger, so that limits set with one tool fire with another.',
  },
];
