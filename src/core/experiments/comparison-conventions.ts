/** Tests and intervals: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { variance } from '#core/stats/variance.ts';
import { chiSquareIndependence } from './chi-square-independence.ts';
import { proportionRatioCi } from './proportion-ratio-ci.ts';
import { studentT } from './student-t.ts';
import { twoProportionZ } from './two-proportion-z.ts';
import { welchT } from './welch-t.ts';

const CONTROL = [1, 2, 3];
const TREATMENT = [3, 5, 7, 9];

const varianceOfZTest: Convention = {
  question: 'Which variance does the z test of two proportions take?',
  functions: ['twoProportionZ'],
  option: 'variance',
  choices: [
    {
      value: 'pooled',
      meaning: 'That of both groups taken as one, since the null says that they are alike.',
      usedBy: ['statsmodels proportions_ztest', 'R prop.test with correct = FALSE, whose chi-square is this z squared'],
      isDefault: true,
      result: () => twoProportionZ(12, 150, 25, 160, 0.05, { variance: 'pooled' }).p,
    },
    {
      value: 'unpooled',
      meaning: 'The sum of both groups’ own, as in the Wald interval.',
      usedBy: ['statsmodels test_proportions_2indep with method="wald"'],
      isDefault: false,
      result: () => twoProportionZ(12, 150, 25, 160, 0.05, { variance: 'unpooled' }).p,
    },
  ],
  example: 'p for 12 of 150 against 25 of 160.',
  why: 'The pooled test keeps its level better with few successes. Its price: the interval, which must not pool, can leave out 0 while the test does not reject, or the reverse.',
};

const alternative: Convention = {
  question: 'Does the test look for any difference, or for one direction?',
  functions: ['twoProportionZ', 'welchT', 'welchTSummary', 'studentT', 'pairedT', 'fisherExact', 'mannWhitneyU'],
  option: 'alternative',
  choices: [
    {
      value: 'two-sided',
      meaning: 'Any difference.',
      usedBy: ['R', 'SciPy', 'statsmodels'],
      isDefault: true,
      result: () => twoProportionZ(12, 150, 25, 160, 0.05, { alternative: 'two-sided' }).p,
    },
    {
      value: 'larger',
      meaning: 'A treatment above the control; the interval has a lower limit only.',
      usedBy: [],
      isDefault: false,
      result: () => twoProportionZ(12, 150, 25, 160, 0.05, { alternative: 'larger' }).p,
    },
    {
      value: 'smaller',
      meaning: 'A treatment below the control; the interval has an upper limit only.',
      usedBy: [],
      isDefault: false,
      result: () => twoProportionZ(12, 150, 25, 160, 0.05, { alternative: 'smaller' }).p,
    },
  ],
  example: 'p for 12 of 150 against 25 of 160.',
  why: 'A change may do harm, so both directions matter. Choosing the direction after seeing the data halves p for nothing.',
};

const equalVariances: Convention = {
  question: 'Are the variances of the two groups taken to be equal?',
  functions: ['welchT', 'studentT'],
  choices: [
    {
      value: 'no',
      meaning: 'welchT: each group has its own, and the degrees of freedom are estimated.',
      usedBy: ['R t.test', 'scipy.stats.ttest_ind with equal_var=False'],
      isDefault: true,
      result: () => welchT(CONTROL, TREATMENT, 0.05).p,
    },
    {
      value: 'yes',
      meaning: 'studentT: one pooled variance.',
      usedBy: ['scipy.stats.ttest_ind by default'],
      isDefault: false,
      result: () => studentT(CONTROL, TREATMENT, 0.05).p,
    },
  ],
  example: 'p for 1, 2, 3 against 3, 5, 7, 9.',
  why: 'A treatment that moves the mean usually moves the spread too. With unequal groups the pooled test is then wrong at any size, Welch’s is not.',
};

const divisorOfVariance: Convention = {
  question: 'What divides the squared deviations of a yes-or-no metric?',
  functions: ['twoProportionZ', 'welchT'],
  choices: [
    {
      value: 'n',
      meaning: 'twoProportionZ: the variance is p (1 - p).',
      usedBy: ['statsmodels', 'gbstats for proportions'],
      isDefault: true,
      result: () => variance([0, 0, 0, 0, 1], { ddof: 0 }),
    },
    {
      value: 'n - 1',
      meaning: 'welchT: the zeros and ones are taken as any other numbers.',
      usedBy: ['gbstats for means', 'pandas'],
      isDefault: false,
      result: () => variance([0, 0, 0, 0, 1], { ddof: 1 }),
    },
  ],
  example: 'Variance of the clicks 0, 0, 0, 0, 1.',
  why: 'For a proportion the mean fixes the variance, so nothing is lost to estimating it. With thousands of people the two cannot be told apart.',
};

const yates: Convention = {
  question: 'Is a table of 2 x 2 corrected for continuity?',
  functions: ['chiSquareIndependence'],
  option: 'yates',
  choices: [
    {
      value: 'false',
      meaning: 'No: the chi-square is then the square of the pooled z.',
      usedBy: ['statsmodels proportions_chisquare'],
      isDefault: true,
      result: () =>
        chiSquareIndependence(
          [
            [12, 138],
            [25, 135],
          ],
          { yates: false },
        ).p,
    },
    {
      value: 'true',
      meaning: 'After Yates: every |observed - expected| is smaller by 1/2.',
      usedBy: ['R chisq.test and prop.test by default', 'scipy.stats.chi2_contingency by default'],
      isDefault: false,
      result: () =>
        chiSquareIndependence(
          [
            [12, 138],
            [25, 135],
          ],
          { yates: true },
        ).p,
    },
  ],
  example: 'p for 12 of 150 against 25 of 160.',
  why: 'The correction makes the test too cautious at the sizes of online experiments. It explains most differences between a z test and R or SciPy on the same counts.',
};

const ratioInterval: Convention = {
  question: 'How is the interval of a ratio of proportions built?',
  functions: ['proportionRatioCi'],
  option: 'method',
  choices: [
    {
      value: 'log',
      meaning: 'Normal on the log scale; undefined when a group has no success.',
      usedBy: ['statsmodels with compare="ratio", method="log"'],
      isDefault: true,
      result: () => proportionRatioCi(5, 20, 9, 20, 0.05, { method: 'log' }).high,
    },
    {
      value: 'log-adjusted',
      meaning: 'The same after half a success and half a trial are added to each group.',
      usedBy: ['statsmodels with method="log-adjusted"'],
      isDefault: false,
      result: () => proportionRatioCi(5, 20, 9, 20, 0.05, { method: 'log-adjusted' }).high,
    },
  ],
  example: 'Upper limit of the ratio for 5 of 20 against 9 of 20 at alpha 0.05.',
  why: 'The plain one estimates the ratio that was counted. The adjusted one draws it towards 1 and is the way out when nobody succeeded.',
};

export const comparisonConventions: readonly Convention[] = [
  varianceOfZTest,
  alternative,
  equalVariances,
  divisorOfVariance,
  yates,
  ratioInterval,
];
