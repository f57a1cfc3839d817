/** Fairness metrics: where the field's tools differ; those over selected people first, then those over lists. */
import type { Convention } from '#core/convention.ts';
import { conventionChoice as choice } from '#core/beyond/convention-choice.ts';
import { demographicParityDifference } from './demographic-parity-difference.ts';
import { demographicParityRatio } from './demographic-parity-ratio.ts';
import { equalOpportunityDifference } from './equal-opportunity-difference.ts';
import { equalizedOddsDifference } from './equalized-odds-difference.ts';
import { exposureImpactRatio } from './exposure-impact-ratio.ts';
import { listConventions } from './lists/conventions.ts';

export const fairnessConventions: readonly Convention[] = [
  {
    question: 'Are groups compared with each other or with everybody?',
    functions: [
      'demographicParityDifference',
      'demographicParityRatio',
      'equalOpportunityDifference',
      'equalOpportunityRatio',
      'equalizedOddsDifference',
      'equalizedOddsRatio',
    ],
    option: 'method',
    choices: [
      choice(
        'between-groups',
        'highest rate against lowest',
        ['Fairlearn by default'],
        () => demographicParityDifference([1, 1, 0, 1], ['A', 'A', 'B', 'B']),
        true,
      ),
      choice('to-overall', 'the group farthest from everybody', ['Fairlearn on request'], () =>
        demographicParityDifference([1, 1, 0, 1], ['A', 'A', 'B', 'B'], { method: 'to-overall' }),
      ),
    ],
    example: 'group A with 2 of 2 selected, group B with 1 of 2',
    why: 'Everybody includes the group itself, so a large group is always close to it and its gap looks small.',
  },
  {
    question: 'What does a group without a positive label count in equal opportunity?',
    functions: ['equalOpportunityDifference', 'equalOpportunityRatio'],
    option: 'withoutPositives',
    choices: [
      choice(
        'skip',
        'it has no rate and is left out',
        [],
        () => equalOpportunityDifference([1, 0, 1, 1], [1, 1, 1, 0], ['A', 'A', 'B', 'C']),
        true,
      ),
      choice('zero', 'rate 0', ['Fairlearn'], () =>
        equalOpportunityDifference([1, 0, 1, 1], [1, 1, 1, 0], ['A', 'A', 'B', 'C'], { withoutPositives: 'zero' }),
      ),
    ],
    example: 'true-positive rates 1/2 and 1, and a group C where nobody has label 1',
    why: 'A rate over nobody says nothing, and counted as 0 it usually becomes the worst group of the report.',
  },
  {
    question: 'What is an error rate over nobody?',
    functions: ['groupRates', 'equalizedOddsDifference', 'equalizedOddsRatio'],
    option: 'emptyRate',
    choices: [
      choice(
        'undefined',
        'NaN, left out of gaps',
        [],
        () => equalizedOddsDifference([1, 0, 1, 1], [1, 1, 1, 1], ['A', 'A', 'B', 'B'], { aggregate: 'mean' }),
        true,
      ),
      choice('zero', 'rate 0', ['Fairlearn'], () =>
        equalizedOddsDifference([1, 0, 1, 1], [1, 1, 1, 1], ['A', 'A', 'B', 'B'], { aggregate: 'mean', emptyRate: 'zero' }),
      ),
    ],
    example: 'true-positive rates 1/2 and 1 where nobody has label 0, the two gaps averaged',
    why: 'Counting 0 invents perfect agreement on false positives that nobody could have made.',
  },
  {
    question: 'How do the two gaps of equalized odds become one number?',
    functions: ['equalizedOddsDifference', 'equalizedOddsRatio'],
    option: 'aggregate',
    choices: [
      choice(
        'worst-case',
        'the worse of the two',
        ['Fairlearn by default'],
        () => equalizedOddsDifference([1, 0, 1, 0], [1, 1, 1, 0], ['A', 'B', 'B', 'A']),
        true,
      ),
      choice('mean', 'their mean', ['Fairlearn on request'], () =>
        equalizedOddsDifference([1, 0, 1, 0], [1, 1, 1, 0], ['A', 'B', 'B', 'A'], { aggregate: 'mean' }),
      ),
    ],
    example: 'true-positive rates 1 and 1/2; the one person with label 0 is not selected',
    why: 'Equalized odds asks for both gaps to be 0; a mean lets a fair half hide an unfair one.',
  },
  {
    question: 'Which number is called the disparate impact ratio?',
    functions: ['demographicParityRatio', 'exposureImpactRatio'],
    choices: [
      choice(
        'demographicParityRatio',
        'lowest over highest selection rate, the four-fifths rule',
        ['29 CFR 1607.4 D'],
        () => demographicParityRatio([1, 0, 0, 1], ['A', 'B', 'B', 'A']),
        true,
      ),
      choice('exposureImpactRatio', 'expected clicks per merit, first group over second', ['Singh and Joachims 2018'], () =>
        exposureImpactRatio([0, 3, 1, 2], ['A', 'B', 'B', 'A'], [1, 1, 1, 1], ['A', 'B']),
      ),
    ],
    example:
      'the two items of A selected and those of B not; the same four in a ranking A, A, B, B of equal merit taken as items 0, 3, 1, 2',
    why: 'One name for two quantities; write which one you mean.',
  },
  ...listConventions,
];
