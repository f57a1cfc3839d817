/** The numbers that the README of distillation-loss prints are those that the core computes. */
import { test } from 'vitest';
import { distillationLoss, hardLoss, softTerms } from '#core/models/distillation-loss.ts';
import { digits, says } from '../../tests/content/says.ts';

const [teacher, student] = [
  [5, 4, 0],
  [2, 0, 1],
];
const minus = (value: number) => digits(value).replace('-', '−');

test('distillation-loss', () => {
  const terms = softTerms(teacher, student, 2);
  const divergence = (temperature: number) => softTerms(teacher, student, temperature).reduce((sum, { term }) => sum + term, 0);
  const soft = digits(distillationLoss(teacher, student, 0, 2, 1));
  const hard = digits(hardLoss(student, 0));
  const loss = digits(distillationLoss(teacher, student, 0, 2, 0.5));
  says('distillation-loss', [
    ...terms.map(
      (one, place) =>
        `| ${place} | ${teacher[place]} | ${student[place]} | ${digits(one.teacher)} | ${digits(one.student)} | ${minus(one.term)} |`,
    ),
    `The divergence is ${digits(divergence(2))}, and four times that is the soft part, ${soft}.`,
    `$-\\ln ${digits(Math.exp(-hardLoss(student, 0)))} = ${hard}$`,
    `$0.5 \\cdot ${soft} + 0.5 \\cdot ${hard} = ${loss}$`,
    `At $T = 20$ the divergence is ${digits(divergence(20), 4)}.`,
    `Multiplied by 400 it is ${digits(distillationLoss(teacher, student, 0, 20, 1))},`,
    `0.5), 3)) # ${loss}`,
    `1.0), 3)) # ${soft}`,
  ]);
});
