/** The numbers that the page of this exercise prints are those that the core computes. */
import { test } from 'vitest';
import { positionPropensity } from '#core/counterfactual/position-propensity.ts';
import { digits, says } from '../../tests/content/says.ts';

const cell = (item: number, position: number, impressions: number, clicks: number) => ({ item, position, impressions, clicks });
const first = [cell(1, 1, 200, 80), cell(1, 2, 20, 4), cell(1, 3, 50, 4)];
const second = [cell(2, 1, 20, 2), cell(2, 2, 200, 10)];
const third = [cell(3, 2, 100, 2), cell(3, 3, 100, 1)];
const cells = [...first, ...second, ...third];

/** Clicks over impressions of all that stood at a position. */
function pooledRate(of: readonly ReturnType<typeof cell>[], position: number): number {
  const here = of.filter((one) => one.position === position);
  return here.reduce((total, one) => total + one.clicks, 0) / here.reduce((total, one) => total + one.impressions, 0);
}

test('position-propensity', () => {
  const [one, two, three, four] = positionPropensity(cells, 4).map((value) => digits(value));
  const shared = [...first, ...second];
  says('position-propensity', [
    ...cells.map(({ clicks, impressions }) => `${clicks} / ${impressions} = ${digits(clicks / impressions, 2)}`),
    `(0.20 + 0.05) / (0.40 + 0.10) = ${two}$`,
    `0.08 / 0.40 = ${three}$`,
    `gives ${digits(pooledRate(cells, 2))} at position 2 and ${digits(pooledRate(cells, 1))} at position 1, a ratio of ${digits(pooledRate(cells, 2) / pooledRate(cells, 1))}`,
    `help, ${digits(pooledRate(shared, 2) / pooledRate(shared, 1))}`,
    `# [${[one, two, three].map((text) => Number(text).toFixed(1)).join(', ')}, ${four?.toLowerCase()}]`,
    ...[one, two, three].map((text, index) => `-- ${index + 1} | ${Number(text).toFixed(1)}`),
  ]);
});
