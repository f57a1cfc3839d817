/** The numbers printed for the cold-start hybrid are those that the core computes. */
import { test } from 'vitest';
import { blend, coldStartHybrid } from '#core/cf/cold-start-hybrid.ts';
import { digits, says } from '../../tests/content/says.ts';

const STARS = [4.6, 4.2, 4.4, 4];
const CONTENT = [0.1, 0.8, 0.4, 0.6];
const PLAYS = [900, 300, 5_000, 100];

test('cold-start-hybrid', () => {
  const { weight, order } = coldStartHybrid(STARS, CONTENT, PLAYS, 5, 10);
  const later = coldStartHybrid(STARS, CONTENT, PLAYS, 20, 10);
  const items = blend(STARS, CONTENT, weight);
  const raw = STARS.map((stars, item) => weight * stars + (1 - weight) * (PLAYS[item] ?? 0));
  const inWords = raw.map((score) => score.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
  says('cold-start-hybrid', [
    `$w = 5/15 = ${digits(weight)}$`,
    ...items.map(
      ({ id, collaborative, fallback, score }) =>
        `| ${id} | ${digits(STARS[id] ?? 0, 1)} | ${digits(collaborative)} | ${CONTENT[id]} | ${digits(fallback)} | ${digits(score)} |`,
    ),
    `The order is ${order.join(', ')}.`,
    `$w = ${digits(later.weight)}$ and it is ${later.order.join(', ')};`,
    `the blend is ${blend(STARS, PLAYS, weight)
      .map(({ score }) => digits(score))
      .join(', ')}.`,
    `Unscaled it is ${inWords.join(', ')}:`,
    `# ${digits(weight)} [${order.join(', ')}]`,
    ...order.map((item) => `-- ${item} | ${digits(items[item]?.score ?? 0)}`),
  ]);
});
