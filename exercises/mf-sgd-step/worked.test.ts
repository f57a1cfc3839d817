/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { pairPush } from '#core/cf/gradient-step.ts';
import { mfSgdStep } from '#core/cf/mf-sgd-step.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { digits, says } from '../../tests/content/says.ts';

/** As the texts print a vector. */
const point = (vector: readonly number[]) => `(${vector.map((value) => digits(value).replace('-', '−')).join(', ')})`;

test('mf-sgd-step', () => {
  const [user, items] = [
    [1, 0.5],
    [
      [2, -1],
      [0.5, 1],
    ],
  ];
  const step = mfSgdStep(user, items, { kind: 'squared', item: 0, rating: 4 }, 0.1, 0.02);
  const [item = []] = step.items;
  // The item alone, beside a user that has moved already; the error is still the old one, 2.5.
  const follows = (items[0] as number[]).map((value, index) => value + 0.1 * (2.5 * (step.user[index] as number) - 0.02 * value));
  const doubled = user.map((value, index) => value + 0.1 * (2 * 2.5 * (items[0]?.[index] as number) - 0.02 * value));
  expect(step.loss).toBeCloseTo(3.1875, 12);
  says('mf-sgd-step', [
    `| (0.02, 0.01) | ${point(step.user)} |`,
    `| (0.04, −0.02) | ${point(item)} |`,
    `= ${digits(step.loss)}$, and the score is now ${digits(dotProduct(step.user, item))}.`,
    `it ends at ${point(follows)}`,
    `would end at ${point(doubled)}`,
    `$x = -0.5$, the wrong order, so $g = ${digits(pairPush(-0.5))}$`,
    `would be ${digits(pairPush(0.5))}:`,
    `# [${step.user.map((value) => digits(value)).join(', ')}]`,
  ]);
});
