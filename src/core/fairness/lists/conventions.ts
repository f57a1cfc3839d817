/** Conventions of the metrics over rankings and lists. */
import type { Convention } from '#core/convention.ts';
import { conventionChoice as choice } from '#core/beyond/convention-choice.ts';
import { calibrationKl } from '../calibration-kl.ts';
import { genreDistribution } from '../genre-distribution.ts';
import { groupExposureShare } from '../group-exposure-share.ts';
import { ndcgByGroup } from '../ndcg-by-group.ts';
import { popularityLift } from '../popularity-lift.ts';

const audience = [
  { group: 'A', grades: [1, 2] },
  { group: 'A', grades: [0, 0] },
];

export const listConventions: readonly Convention[] = [
  {
    question: 'How much attention does a rank get?',
    functions: ['groupExposure', 'groupExposureShare', 'exposureParityRatio', 'disparateTreatmentRatio', 'exposureImpactRatio'],
    option: 'discount',
    choices: [
      choice('log2p1', '1/log2(rank + 1)', ['Singh and Joachims 2018'], () => groupExposureShare([0, 1], ['A', 'B']).A ?? NaN, true),
      choice(
        'jk-log2',
        '1/max(1, log2 rank): ranks 1 and 2 alike',
        ['LensKit in its NDCG'],
        () => groupExposureShare([0, 1], ['A', 'B'], { discount: 'jk-log2' }).A ?? NaN,
      ),
    ],
    example: "group A's share of attention with A at rank 1 and B at rank 2",
    why: 'Equal weights at the top hide the one difference that most users see. Best is a curve measured on your own surface.',
  },
  {
    question: 'What is the popularity of an item a share of?',
    functions: ['popularityLift'],
    option: 'popularity',
    choices: [
      choice(
        'share-of-users',
        'its users over all users',
        ['Abdollahpouri and others 2019'],
        () => popularityLift([[1], [1, 2]], [[2], [1]], ['A', 'B']).A?.profile ?? NaN,
        true,
      ),
      choice(
        'share-of-interactions',
        'its users over all profile entries',
        [],
        () => popularityLift([[1], [1, 2]], [[2], [1]], ['A', 'B'], { popularity: 'share-of-interactions' }).A?.profile ?? NaN,
      ),
    ],
    example: 'level of a profile whose only item 2 of 2 users have, among 3 profile entries',
    why: 'The lift is the same under both, since it is a ratio; levels from two reports compare only under one of them.',
  },
  {
    question: 'What does a user without a relevant item count in the quality of a group?',
    functions: ['ndcgByGroup'],
    option: 'whenUndefined',
    choices: [
      choice('skip', 'left out', [], () => ndcgByGroup(audience, 2).A ?? NaN, true),
      choice('zero', 'NDCG 0', ['trec_eval'], () => ndcgByGroup(audience, 2, { whenUndefined: 'zero' }).A ?? NaN),
    ],
    example: 'a group of two users with grades 1, 2 and 0, 0',
    why: 'Groups differ in how often nothing is relevant, new users above all; counted as 0 that shows up as poor ranking.',
  },
  {
    question: 'Is the gain of a grade in a group comparison exponential or linear?',
    functions: ['ndcgByGroup', 'groupNdcgGap'],
    option: 'gain',
    choices: [
      choice('exponential', '2^grade - 1', ['ranx ndcg_burges'], () => ndcgByGroup(audience, 2).A ?? NaN, true),
      choice('linear', 'the grade', ['trec_eval', 'ranx ndcg'], () => ndcgByGroup(audience, 2, { gain: 'linear' }).A ?? NaN),
      choice('binary', '1 for any positive grade', ['RecBole', 'LensKit'], () => ndcgByGroup(audience, 2, { gain: 'binary' }).A ?? NaN),
    ],
    example: 'grades 1, 2 of the only user with a relevant item',
    why: 'A gap between groups moves with the gain when one group grades more generously; fix it before you compare.',
  },
  {
    question: 'Do the ranks of a list weigh in its genre shares?',
    functions: ['genreDistribution'],
    option: 'rankWeights',
    choices: [
      choice('none', 'every rank alike', [], () => genreDistribution([['action'], ['drama']], ['action', 'drama'])[0] ?? NaN, true),
      choice(
        'log2p1',
        '1/log2(rank + 1)',
        [],
        () => genreDistribution([['action'], ['drama']], ['action', 'drama'], { rankWeights: 'log2p1' })[0] ?? NaN,
      ),
    ],
    example: 'share of action in a list with action at rank 1 and drama at rank 2',
    why: "Steck allows either. Unweighted, a list can be called calibrated with all of a user's minor interests at its end.",
  },
  {
    question: 'What keeps a genre that the list lacks from making the divergence infinite?',
    functions: ['calibrationKl'],
    choices: [
      choice('target mixed in', '(1 - alpha) q + alpha p', ['Steck 2018'], () => calibrationKl([0.9, 0.1], [1, 0], 0.01), true),
      choice('equal shares mixed in', '(1 - alpha) q + alpha / genres', [], () => calibrationKl([0.9, 0.1], [0.995, 0.005], 0)),
      choice('nothing', 'the bare divergence', ['SciPy entropy'], () => calibrationKl([0.9, 0.1], [1, 0], 0)),
    ],
    example: 'target shares 0.9 and 0.1, a list of the first genre alone, alpha = 0.01',
    why: 'Mixing in the target leaves a perfectly calibrated list at exactly 0, which equal shares do not.',
  },
  {
    question: 'In what unit is the calibration divergence?',
    functions: ['calibrationKl'],
    option: 'unit',
    choices: [
      choice('nats', 'natural logarithm', ['SciPy'], () => calibrationKl([0.9, 0.1], [0.5, 0.5], 0.01), true),
      choice('bits', 'logarithm to base 2', [], () => calibrationKl([0.9, 0.1], [0.5, 0.5], 0.01, { unit: 'bits' })),
    ],
    example: 'target shares 0.9 and 0.1, a list of half and half, alpha = 0.01',
    why: 'The trade-off weight of a calibrated re-ranker is tuned against one unit; in the other it weighs 1.44 times as much.',
  },
];
