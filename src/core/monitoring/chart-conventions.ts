/** Z-scores and control charts: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { cusum } from './cusum.ts';
import { ewmaChart } from './ewma-chart.ts';
import { pageHinkley } from './page-hinkley.ts';
import { robustZScores } from './robust-z-scores.ts';
import { rollingZ } from './rolling-z.ts';
import { zScores } from './z-scores.ts';

const skewed = [1, 1, 2, 2, 3, 4, 6, 9, 20, 100];
const shift = [0, 2, 2, 2, 2];

/** Of series watched over time. */
export const chartConventions: readonly Convention[] = [
  {
    question: 'Does the window of a rolling z-score include the value it judges?',
    functions: ['rollingZ'],
    choices: [
      {
        value: 'the values before',
        meaning: 'The window ends one value earlier.',
        usedBy: [],
        isDefault: true,
        result: () => rollingZ([1, 2, 3, 5], 3)[3] as number,
      },
      {
        value: 'the values up to it',
        meaning: 'The value is part of its own mean and deviation.',
        usedBy: ['pandas rolling without shift'],
        isDefault: false,
        result: () => zScores([2, 3, 5])[2] as number,
      },
    ],
    example: 'The score of 5 after 1, 2, 3, window of three.',
    why: 'Included, an outlier raises the deviation that judges it: in a window of w no score can pass (w - 1) / root(w), which for seven days is 2.3.',
  },
  {
    question: 'Is the standard deviation of a z-score over n or n - 1?',
    functions: ['zScores', 'rollingZ'],
    option: 'ddof',
    choices: [
      {
        value: '1',
        meaning: 'Over n - 1.',
        usedBy: ['pandas', 'R scale'],
        isDefault: true,
        result: () => zScores([1, 2, 6])[2] as number,
      },
      {
        value: '0',
        meaning: 'Over n.',
        usedBy: ['SciPy zscore', 'NumPy'],
        isDefault: false,
        result: () => zScores([1, 2, 6], { ddof: 0 })[2] as number,
      },
    ],
    example: 'The z-score of 6 among 1, 2, 6.',
    why: 'With a window of seven days the two differ by 8 %, enough to move an alarm at 3 across the line.',
  },
  {
    question: 'By what is a robust z-score scaled?',
    functions: ['robustZScores'],
    option: 'scale',
    choices: [
      {
        value: '0.6744897501960817',
        meaning: 'The exact upper quartile of the normal: comparable with a z-score.',
        usedBy: ["SciPy median_abs_deviation with scale='normal'"],
        isDefault: true,
        result: () => robustZScores(skewed)[9] as number,
      },
      {
        value: '0.6745',
        meaning: 'The same, rounded.',
        usedBy: ['Iglewicz and Hoaglin'],
        isDefault: false,
        result: () => robustZScores(skewed, { scale: 0.6745 })[9] as number,
      },
      {
        value: '1',
        meaning: 'Plain median absolute deviations.',
        usedBy: ['SciPy median_abs_deviation by default'],
        isDefault: false,
        result: () => robustZScores(skewed, { scale: 1 })[9] as number,
      },
    ],
    example: 'The score of 100 among 1, 1, 2, 2, 3, 4, 6, 9, 20, 100.',
    why: 'The customary alarm at 3.5 is meant for scaled scores; without the scale it goes off at what is 2.4.',
  },
  {
    question: 'Do the sums of a CUSUM start again after an alarm?',
    functions: ['cusum'],
    option: 'reset',
    choices: [
      {
        value: 'false',
        meaning: 'They go on: every day above the limit is an alarm.',
        usedBy: [],
        isDefault: true,
        result: () => cusum(shift, { mean: 0, sd: 1, slack: 0.5, limit: 2 }).alarms.length,
      },
      {
        value: 'true',
        meaning: 'Both start again from 0.',
        usedBy: [],
        isDefault: false,
        result: () => cusum(shift, { mean: 0, sd: 1, slack: 0.5, limit: 2, reset: true }).alarms.length,
      },
    ],
    example: 'Alarms for 0, 2, 2, 2, 2 around a level of 0, slack 0.5, limit 2.',
    why: 'Without reset the alarms last as long as the sum, and an alert rule can wait for its end; counting alarms as incidents is right only with reset.',
  },
  {
    question: 'How wide are the limits of an EWMA chart at the start?',
    functions: ['ewmaChart'],
    option: 'limits',
    choices: [
      {
        value: 'exact',
        meaning: 'As wide as the variance of the average so far.',
        usedBy: [],
        isDefault: true,
        result: () => ewmaChart([0], { mean: 0, sd: 1, lambda: 0.2, width: 3 }).high[0] as number,
      },
      {
        value: 'steady-state',
        meaning: 'As wide as they are in the long run.',
        usedBy: [],
        isDefault: false,
        result: () => ewmaChart([0], { mean: 0, sd: 1, lambda: 0.2, width: 3, limits: 'steady-state' }).high[0] as number,
      },
    ],
    example: 'The upper limit after the first value, lambda 0.2, width 3, level 0, deviation 1.',
    why: 'A metric that starts out broken is found at once with exact limits; steady-state limits are simpler to draw and 67 % wider on the first day.',
  },
  {
    question: 'Which change does Page-Hinkley look for?',
    functions: ['pageHinkley'],
    option: 'direction',
    choices: [
      {
        value: 'increase',
        meaning: 'A rise of the mean: errors, latency.',
        usedBy: [],
        isDefault: true,
        result: () => pageHinkley([0, 0, 6], { delta: 0, threshold: 3 }).statistic[2] as number,
      },
      {
        value: 'decrease',
        meaning: 'A fall of the mean: clicks, watch time.',
        usedBy: [],
        isDefault: false,
        result: () => pageHinkley([0, 0, 6], { delta: 0, threshold: 3, direction: 'decrease' }).statistic[2] as number,
      },
    ],
    example: 'The statistic after 0, 0, 6 with delta 0.',
    why: 'The test grew up on error rates, where only a rise is bad; a click-through rate needs the other side. The running mean counts the present value in and nothing is reset after an alarm.',
  },
];
