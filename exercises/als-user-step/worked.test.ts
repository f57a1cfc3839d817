/** The numbers printed in the README are those that the core computes. */
import { expect, test } from 'vitest';
import { alsUserStep } from '#core/cf/als-user-step.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { digits, says } from '../../tests/content/says.ts';

const list = (values: readonly number[]) => values.map((value) => digits(value)).join(', ');
const minus = (text: string) => text.replaceAll('-', '−');

test('als-user-step', () => {
  const items = [
    [1, 0],
    [0, 1],
    [1, 1],
  ];
  const vector = alsUserStep(items, [3, 0, 0], 2, 1);
  const scores = items.map((item) => dotProduct(vector, item));
  // The other items left out: what a sum over the played ones amounts to.
  const playedOnly = alsUserStep(items.slice(0, 1), [3], 2, 1);
  expect([9 * (vector[0] as number) + (vector[1] as number), (vector[0] as number) + 3 * (vector[1] as number)]).toEqual([
    expect.closeTo(7, 12),
    expect.closeTo(0, 12),
  ]);
  const [first, second, third] = scores.map((score) => minus(digits(score)));
  says('als-user-step', [
    `so $x = (${list(vector)})$.`,
    `The scores are ${first} for item 0, ${second} for item 1 and ${third} for item 2.`,
    `and $x = (${list(playedOnly)})$. Item 2 then scores ${digits(dotProduct(playedOnly, [1, 1]))},`,
    `which gives (${minus(list(alsUserStep(items, [3, 0, 0], 2, 1, { confidence: 'alpha-count' })))}) above`,
    `# [${list(vector)}]`,
    `# [${list(scores)}]`,
  ]);
});
