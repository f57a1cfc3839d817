/** Drift between two distributions: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { chiSquareDrift } from './chi-square-drift.ts';
import { jsDistance, jsDivergence } from './js-divergence.ts';
import { klDivergence } from './kl-divergence.ts';
import { ksTwoSample } from './ks-two-sample.ts';
import { psiCounts } from './psi-counts.ts';
import { psiSample } from './psi-sample.ts';

const [was, is] = [
  [10, 0, 90],
  [20, 5, 75],
];
const [four, other] = [
  [1, 2, 3, 4],
  [3, 4, 5, 6],
];
const skewed = [1, 1, 2, 2, 3, 4, 6, 9, 20, 100];
const later = [4, 5, 6, 6, 7, 8, 9, 12, 15, 100];

/** Of histograms and samples compared. */
export const driftConventions: readonly Convention[] = [
  {
    question: 'What becomes of a bin that is empty on one side?',
    functions: ['psiCounts', 'klDivergence'],
    option: 'epsilon',
    choices: [
      {
        value: 'left out',
        meaning: 'The share stays 0 and the index is infinite: a new category is news.',
        usedBy: ['SciPy entropy'],
        isDefault: true,
        result: () => psiCounts(was, is),
      },
      {
        value: '0.0001',
        meaning: 'A share of 0 becomes 0.0001; the others are not scaled down in return.',
        usedBy: [],
        isDefault: false,
        result: () => psiCounts(was, is, { epsilon: 1e-4 }),
      },
      {
        value: '0.000001',
        meaning: 'A share of 0 becomes 0.000001.',
        usedBy: [],
        isDefault: false,
        result: () => psiCounts(was, is, { epsilon: 1e-6 }),
      },
    ],
    example: 'Counts of three bins go from 10, 0, 90 to 20, 5, 75; the population stability index.',
    why: 'An infinite number cannot be plotted or averaged, so drift jobs set an epsilon; then the index of a bin that appears grows without end as epsilon shrinks, and two dashboards with different epsilons cannot be compared. Some implementations also scale the shares back to a total of 1, which changes every bin.',
  },
  {
    question: 'Does Jensen-Shannon mean the divergence or its root?',
    functions: ['jsDivergence', 'jsDistance'],
    choices: [
      {
        value: 'divergence',
        meaning: 'The mean of the two divergences from the middle.',
        usedBy: [],
        isDefault: true,
        result: () => jsDivergence([1, 1], [1, 3]),
      },
      {
        value: 'distance',
        meaning: 'Its square root, which obeys the triangle inequality.',
        usedBy: ['SciPy jensenshannon'],
        isDefault: false,
        result: () => jsDistance([1, 1], [1, 3]),
      },
    ],
    example: 'Shares 1/2, 1/2 against 1/4, 3/4, in nats.',
    why: 'Both go by the same short name, and a threshold set for the one is far off for the other: a distance of 0.1 is a divergence of 0.01.',
  },
  {
    question: 'To what base is the logarithm?',
    functions: ['klDivergence', 'jsDivergence', 'jsDistance'],
    option: 'base',
    choices: [
      {
        value: 'Math.E',
        meaning: 'Natural logarithm; the result is in nats.',
        usedBy: ['SciPy'],
        isDefault: true,
        result: () => klDivergence([1, 1], [1, 3]),
      },
      {
        value: '2',
        meaning: 'The result is in bits, and Jensen-Shannon ends at 1.',
        usedBy: [],
        isDefault: false,
        result: () => klDivergence([1, 1], [1, 3], { base: 2 }),
      },
    ],
    example: 'KL of shares 1/2, 1/2 from 1/4, 3/4.',
    why: 'Nats go with the population stability index, whose logarithm is natural everywhere. A bit is 0.693 nats, so mixing the two shifts every threshold by half.',
  },
  {
    question: 'Which distribution does the divergence weigh by?',
    functions: ['klDivergence', 'distributionDrift'],
    choices: [
      {
        value: 'KL(current || reference)',
        meaning: 'Weighs by what users meet now.',
        usedBy: [],
        isDefault: true,
        result: () => klDivergence([60, 40], [50, 50]),
      },
      {
        value: 'KL(reference || current)',
        meaning: 'Weighs by what they met before.',
        usedBy: [],
        isDefault: false,
        result: () => klDivergence([50, 50], [60, 40]),
      },
    ],
    example: 'Counts go from 50, 50 to 60, 40.',
    why: 'The divergence is not symmetric; the population stability index is the sum of both directions, and Jensen-Shannon is symmetric.',
  },
  {
    question: 'Where are the bins of a continuous feature cut?',
    functions: ['psiSample'],
    option: 'binning',
    choices: [
      {
        value: 'reference-quantiles',
        meaning: 'At quantiles of the reference, so that about as many of its values fall into each bin.',
        usedBy: [],
        isDefault: true,
        result: () => psiSample(skewed, later, { bins: 4 }).psi,
      },
      {
        value: 'equal-width',
        meaning: "At equal steps over the reference's range.",
        usedBy: [],
        isDefault: false,
        result: () => psiSample(skewed, later, { bins: 4, binning: 'equal-width' }).psi,
      },
    ],
    example: 'Ten watch times from 1 to 100 minutes before and after, four bins.',
    why: 'Watch times and counts are skewed: with equal widths nearly everything lies in the first bin, and drift inside it cannot be seen. A value equal to an edge goes to the right, as with NumPy.',
  },
  {
    question: 'Is the reference a sample or the truth?',
    functions: ['chiSquareDrift'],
    option: 'reference',
    choices: [
      {
        value: 'sample',
        meaning: 'Both histograms are random and compared with their pool.',
        usedBy: ['SciPy chi2_contingency'],
        isDefault: true,
        result: () => chiSquareDrift([50, 50], [60, 40]).statistic,
      },
      {
        value: 'fixed',
        meaning: "The reference's shares are known, goodness of fit.",
        usedBy: ['SciPy chisquare with expected counts from the reference'],
        isDefault: false,
        result: () => chiSquareDrift([50, 50], [60, 40], { reference: 'fixed' }).statistic,
      },
    ],
    example: 'Counts of 50, 50 before and 60, 40 now.',
    why: 'A reference is nearly always a past sample with noise of its own; taken as truth it makes the statistic too large, about twice so for samples of one size.',
  },
  {
    question: 'Where does the p-value of Kolmogorov and Smirnov come from?',
    functions: ['ksTwoSample'],
    option: 'method',
    choices: [
      {
        value: 'kolmogorov-limit',
        meaning: 'The limit for large samples.',
        usedBy: ['SciPy kstwobign'],
        isDefault: true,
        result: () => ksTwoSample(four, other).pValue,
      },
      {
        value: 'asymptotic',
        meaning: 'The exact one-sample distribution at the effective size nm / (n + m), rounded.',
        usedBy: ["SciPy ks_2samp with method='asymp'"],
        isDefault: false,
        result: () => ksTwoSample(four, other, { method: 'asymptotic' }).pValue,
      },
      {
        value: 'exact',
        meaning: 'All orders of the two samples counted.',
        usedBy: ["SciPy ks_2samp with method='exact'"],
        isDefault: false,
        result: () => ksTwoSample(four, other, { method: 'exact' }).pValue,
      },
    ],
    example: 'Values 1, 2, 3, 4 against 3, 4, 5, 6: the statistic is 1/2 in every case.',
    why: 'The limit is the formula of the textbooks and costs nothing; with thousands of values all three agree, with a dozen they do not.',
  },
];
