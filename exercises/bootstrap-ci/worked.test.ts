/** The numbers that the README of the bootstrap interval prints are those of the core. */
import { test } from 'vitest';
import { bootstrapCi, drawResamples } from '#core/experiments/bootstrap-ci.ts';
import { mean } from '#core/stats/mean.ts';
import { digits, says } from '../../tests/content/says.ts';

test('bootstrap-ci', () => {
  const [values, uniforms, alpha] = [[2, 4, 9], [0.1, 0.5, 0.9, 0.7, 0.8, 0.2, 0.05, 0.3, 0.4, 0.95, 0.6, 0.99], 0.2];
  const means: number[] = [];
  const rows = drawResamples(3, uniforms, 4).map((places, resample) => {
    const drawn = places.map((place) => values[place] as number);
    means.push(mean(drawn));
    const used = uniforms.slice(3 * resample, 3 * resample + 3).map((value) => digits(value, 2));
    return `| ${used.join(' ')} | ${places.join(' ')} | ${drawn.join(' ')} | ${digits(mean(drawn))} |`;
  });
  const sorted = means.toSorted((a, b) => a - b);
  const [first, second] = sorted as [number, number];
  const { low, high } = bootstrapCi(values, uniforms, 4, alpha);
  const narrow = bootstrapCi(values, uniforms, 4, 2 * alpha);
  const basic = bootstrapCi(values, uniforms, 4, alpha, { method: 'basic' });
  says('bootstrap-ci', [
    ...rows,
    `the means are ${sorted.map((value) => digits(value)).join(', ')}.`,
    `$${digits(first)} + 0.3 \\cdot ${digits(second - first)} = ${digits(low)}$`,
    `place 2.7 and is $${digits(high)}$`,
    `shrinks to ${digits(narrow.low)} and ${digits(narrow.high)}`,
    `here from ${digits(basic.low)} to ${digits(basic.high)}`,
    `# ${digits(low)}`,
    `# ${digits(high)}`,
  ]);
});
