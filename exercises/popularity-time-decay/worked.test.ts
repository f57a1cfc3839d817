/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { decayedPopularity, decayWeight } from '#core/cf/decayed-popularity.ts';
import { digits, says } from '../../tests/content/says.ts';

const days: [item: number, days: number[]][] = [
  [7, [0, 0, 10, 10]],
  [4, [20, 30]],
  [9, [25]],
  [2, [35]],
];
const events = days.flatMap(([item, times]) => times.map((time) => ({ item, time })));

test('popularity-time-decay', () => {
  const [now, halfLife] = [30, 10];
  const best = decayedPopularity(events, now, halfLife, 3);
  const scoreOf = (item: number) => best.find((entry) => entry.item === item)?.score ?? NaN;
  const rows = days.slice(0, 3).map(([item, times]) => {
    const weights = times.map((time) => digits(decayWeight(now - time, halfLife)));
    return `| ${times.join(', ')} | ${weights.join(' + ')} | ${digits(scoreOf(item))} | ${times.length} |`;
  });
  // A time constant of ten days is a half-life of 10 ln 2.
  const faster = decayedPopularity(events, now, halfLife * Math.LN2, 3);
  const [pan, edition, poster] = faster.map(({ score }) => digits(score));
  const rounded = best.map(({ item, score }) => [item, Number(digits(score))]);
  says('popularity-time-decay', [
    ...rows,
    `The order is ${best.map(({ item }) => item).join(', ')}.`,
    `become ${pan} for the pan, ${edition} for the edition and ${poster} for the poster`,
    `fade ${digits(1 / Math.LN2, 2)} times as fast`,
    `$1/\\ln 2 = ${digits(1 / Math.LN2, 2)}$`,
    `# [${rounded.map((pair) => `(${pair.join(', ')})`).join(', ')}]`,
    ...rounded.map((pair) => `-- ${pair.join(' | ')}`),
  ]);
});
