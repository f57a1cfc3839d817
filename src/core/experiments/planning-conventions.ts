/** Sizes and power: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { powerMeans } from './power-means.ts';
import { sampleSizeMeans } from './sample-size-means.ts';
import { sampleSizePerGroup } from './sample-size-per-group.ts';
import { sampleSizeProportions } from './sample-size-proportions.ts';

const proportionsFormula: Convention = {
  question: 'Which variance is the size of a test of two proportions planned with?',
  functions: ['sampleSizeProportions', 'powerProportions', 'mdeProportions'],
  option: 'formula',
  choices: [
    {
      value: 'pooled-null',
      meaning: 'The pooled one if there is no difference, the separate ones if there is.',
      usedBy: ['R power.prop.test', 'statsmodels samplesize_proportions_2indep_onetail'],
      isDefault: true,
      result: () => sampleSizeProportions(0.05, 0.055, 0.05, 0.8, { formula: 'pooled-null' }),
    },
    {
      value: 'unpooled',
      meaning: 'The separate ones in both cases, as many textbooks and calculators on the web have it.',
      usedBy: [],
      isDefault: false,
      result: () => sampleSizeProportions(0.05, 0.055, 0.05, 0.8, { formula: 'unpooled' }),
    },
    {
      value: 'arcsine',
      meaning: "Cohen's h, an angle whose variance hardly depends on the proportions; both tails count.",
      usedBy: ['R pwr.2p.test', 'statsmodels NormalIndPower with proportion_effectsize'],
      isDefault: false,
      result: () => sampleSizeProportions(0.05, 0.055, 0.05, 0.8, { formula: 'arcsine' }),
    },
  ],
  example: 'People per group to see 5 % become 5.5 % with power 0.8 at alpha 0.05.',
  why: 'It plans for the test that is run later, which pools. The formulas lie close together for equal groups, so two calculators that differ by a few people are both right.',
};

const rounding: Convention = {
  question: 'Is a sample size rounded to whole people?',
  functions: ['sampleSizePerGroup', 'sampleSizeProportions'],
  choices: [
    {
      value: 'rounded up',
      meaning: 'sampleSizePerGroup: the next whole person, so that the power is at least what was promised.',
      usedBy: [],
      isDefault: true,
      result: () => sampleSizePerGroup(0.4, 0.8, 0.05, 0.8),
    },
    {
      value: 'real-valued',
      meaning: 'sampleSizeProportions: the solution of the formula, left to the reader to round.',
      usedBy: ['R power.prop.test', 'statsmodels'],
      isDefault: false,
      result: () => sampleSizeProportions(0.4, 0.8, 0.05, 0.8),
    },
  ],
  example: 'People per group to see 40 % become 80 % with power 0.8 at alpha 0.05.',
  why: 'A plan needs whole people. Rounding to the nearest would break the promise of power half of the time.',
};

const tailsOfPower: Convention = {
  question: 'Is a significant result in the wrong direction part of the power?',
  functions: ['powerMeans', 'powerProportions'],
  option: 'tails',
  choices: [
    {
      value: 'both',
      meaning: 'Yes: every rejection counts, so that the power at no effect is alpha.',
      usedBy: ['statsmodels NormalIndPower and TTestIndPower', 'R power.t.test and power.prop.test with strict = TRUE'],
      isDefault: true,
      result: () => powerMeans(1, 20, 0.05, 0.05, { tails: 'both' }),
    },
    {
      value: 'one-of-two',
      meaning: 'No: only the tail on the side of the effect, so that the power at no effect is alpha / 2.',
      usedBy: ['R power.t.test and power.prop.test by default'],
      isDefault: false,
      result: () => powerMeans(1, 20, 0.05, 0.05, { tails: 'one-of-two' }),
    },
  ],
  example: 'Power to see an effect of 0.05 standard deviations with 20 people per group at alpha 0.05.',
  why: 'It is what the test does. The choice shows for hopelessly small experiments only: at a power of 0.8 the far tail holds less than one in a million.',
};

const tailsOfSize: Convention = {
  question: 'Does a size or a detectable effect solve for one tail or for both?',
  functions: ['sampleSizeMeans', 'mdeMeans', 'mdeProportions'],
  option: 'tails',
  choices: [
    {
      value: 'one-of-two',
      meaning: "The tail on the effect's side, which for means gives the closed form with z of alpha / 2 plus z of the power.",
      usedBy: ['R power.t.test and power.prop.test by default'],
      isDefault: true,
      result: () => sampleSizeMeans(1, 0.5, 0.2, 0.5, { tails: 'one-of-two' }),
    },
    {
      value: 'both',
      meaning: 'Both tails, solved numerically.',
      usedBy: ['statsmodels NormalIndPower and TTestIndPower'],
      isDefault: false,
      result: () => sampleSizeMeans(1, 0.5, 0.2, 0.5, { tails: 'both' }),
    },
  ],
  example: 'People per group to see half a standard deviation with power 0.5 at alpha 0.2.',
  why: 'The closed form can be worked on paper. At alpha 0.05 and power 0.8 the answers differ by a few millionths.',
};

const meansFormula: Convention = {
  question: 'Is a test of two means planned as a z test or as a t test?',
  functions: ['powerMeans', 'mdeMeans', 'sampleSizeMeans'],
  option: 'formula',
  choices: [
    {
      value: 'z',
      meaning: 'As if the standard deviation were known.',
      usedBy: ['statsmodels NormalIndPower'],
      isDefault: true,
      result: () => sampleSizeMeans(1, 0.8, 0.05, 0.8, { formula: 'z' }),
    },
    {
      value: 't',
      meaning: "Exactly, by the noncentral t distribution of Student's test.",
      usedBy: ['R power.t.test', 'statsmodels TTestIndPower'],
      isDefault: false,
      result: () => sampleSizeMeans(1, 0.8, 0.05, 0.8, { formula: 't' }),
    },
  ],
  example: 'People per group to see 0.8 standard deviations with power 0.8 at alpha 0.05.',
  why: 'Online experiments have thousands of people, where the two agree. For a study with twenty people, t asks for about one more per group.',
};

export const planningConventions: readonly Convention[] = [proportionsFormula, rounding, tailsOfPower, tailsOfSize, meansFormula];
