/** Intervals of proportions: where the field's tools differ. */
import type { Convention, ConventionChoice } from '#core/convention.ts';
import { type ProportionCiMethod, proportionCi } from './proportion-ci.ts';
import { type ProportionDifferenceMethod, proportionDifferenceCi } from './proportion-difference-ci.ts';

function oneProportion(value: ProportionCiMethod, meaning: string, usedBy: readonly string[], isDefault = false): ConventionChoice {
  return { value, meaning, usedBy, isDefault, result: () => proportionCi(12, 150, 0.05, { method: value }).low };
}

function difference(value: ProportionDifferenceMethod, meaning: string, usedBy: readonly string[], isDefault = false): ConventionChoice {
  return { value, meaning, usedBy, isDefault, result: () => proportionDifferenceCi(12, 150, 25, 160, 0.05, { method: value }).low };
}

export const intervalConventions: readonly Convention[] = [
  {
    question: 'How is the interval of one proportion built?',
    functions: ['proportionCi'],
    option: 'method',
    choices: [
      oneProportion('wilson', 'The proportions that a score test does not reject.', ['R prop.test with correct = FALSE'], true),
      oneProportion('normal', 'The proportion plus and minus z standard errors, clipped to [0, 1].', ['statsmodels by default']),
      oneProportion('agresti-coull', 'The normal one after z^2 trials are added, half of them successes.', [
        'statsmodels method="agresti_coull"',
      ]),
      oneProportion('clopper-pearson', 'Exact: covers at least 1 - alpha, whatever the proportion.', [
        'R binom.test',
        'statsmodels method="beta"',
      ]),
      oneProportion('jeffreys', 'The central posterior under a Beta(1/2, 1/2) prior.', ['statsmodels method="jeffreys"']),
    ],
    example: 'Lower limit for 12 of 150 at alpha 0.05.',
    why: 'Wilson’s covers close to what it says even for few successes, where the normal one covers too little and has width 0 at 0 and 100 %.',
  },
  {
    question: 'How is the interval of a difference of proportions built?',
    functions: ['proportionDifferenceCi'],
    option: 'method',
    choices: [
      difference(
        'wald',
        'The difference plus and minus z standard errors.',
        ['R prop.test with correct = FALSE', 'most calculators'],
        true,
      ),
      difference('agresti-caffo', 'The same after one success and one failure more in each group.', ['statsmodels method="agresti-caffo"']),
      difference('newcomb', 'Two Wilson intervals, combined.', ['statsmodels method="newcomb"']),
      difference('score', 'The differences that the test of Miettinen and Nurminen does not reject.', [
        'R DescTools BinomDiffCI method="mn"',
      ]),
      difference('score-statsmodels', 'The same with a slip in its cubic: successes stand where the group’s size belongs.', [
        'statsmodels 0.13 method="score"',
      ]),
    ],
    example: 'Lower limit for 12 of 150 against 25 of 160 at alpha 0.05.',
    why: 'Wald’s is what readers can check by hand and is fine for thousands of people. For few successes take newcomb or score.',
  },
];
