/** Effect sizes and rank tests: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { cohensD } from './cohens-d.ts';
import { mannWhitneyU } from './mann-whitney-u.ts';

const CONTROL = [1, 2, 3];
const TREATMENT = [3, 5, 7, 9];

const standardizer: Convention = {
  question: 'Whose standard deviation is an effect measured in?',
  functions: ['cohensD'],
  option: 'standardizer',
  choices: [
    {
      value: 'pooled',
      meaning: 'That of both groups, pooled.',
      usedBy: ['R effectsize::cohens_d'],
      isDefault: true,
      result: () => cohensD(CONTROL, TREATMENT, { standardizer: 'pooled' }),
    },
    {
      value: 'control',
      meaning: "The control's: Glass's delta.",
      usedBy: ['R effectsize::glass_delta'],
      isDefault: false,
      result: () => cohensD(CONTROL, TREATMENT, { standardizer: 'control' }),
    },
  ],
  example: 'Effect of 3, 5, 7, 9 over 1, 2, 3.',
  why: 'Sample size formulas with one sd expect the pooled one. Where the treatment itself spreads people apart, only the control shows the usual spread.',
};

const rankMethod: Convention = {
  question: 'Is the p of the rank test approximate or exact?',
  functions: ['mannWhitneyU'],
  option: 'method',
  choices: [
    {
      value: 'asymptotic',
      meaning: 'Normal, corrected for ties.',
      usedBy: ['SciPy and R for larger groups or ties'],
      isDefault: true,
      result: () => mannWhitneyU(CONTROL, [2.5, 4, 5], { method: 'asymptotic' }).p,
    },
    {
      value: 'exact',
      meaning: 'Every order of the units counted; no ties allowed.',
      usedBy: ['SciPy when a group has at most 8 values and none are tied', 'R below 50 values without ties'],
      isDefault: false,
      result: () => mannWhitneyU(CONTROL, [2.5, 4, 5], { method: 'exact' }).p,
    },
  ],
  example: 'p for 1, 2, 3 against 2.5, 4, 5.',
  why: 'One method for all sizes keeps two reports comparable; tools that switch by size do not tell so. With a handful of people, ask for the exact one.',
};

const rankContinuity: Convention = {
  question: 'Does the approximate rank test correct for continuity?',
  functions: ['mannWhitneyU'],
  option: 'continuity',
  choices: [
    {
      value: 'true',
      meaning: 'Yes: u moves by 1/2 towards its middle.',
      usedBy: ['SciPy by default', 'R wilcox.test by default'],
      isDefault: true,
      result: () => mannWhitneyU(CONTROL, [2.5, 4, 5], { continuity: true }).p,
    },
    {
      value: 'false',
      meaning: 'No.',
      usedBy: [],
      isDefault: false,
      result: () => mannWhitneyU(CONTROL, [2.5, 4, 5], { continuity: false }).p,
    },
  ],
  example: 'p for 1, 2, 3 against 2.5, 4, 5.',
  why: 'u takes whole steps where the normal curve is smooth, and the correction brings p closer to the exact one.',
};

export const rankAndEffectConventions: readonly Convention[] = [standardizer, rankMethod, rankContinuity];
