/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { negativeCandidates, sampleNegatives } from '#core/cf/sample-negatives.ts';
import { digits, says } from '../../tests/content/says.ts';

test('negative-sampling', () => {
  const counts = [81, 256, 16, 1, 0];
  const uniforms = [0.1, 0.8, 0.985, 0.5];
  const candidates = negativeCandidates('worked', [1], counts, 0.75);
  const total = candidates.reduce((sum, { weight }) => sum + weight, 0);
  let end = 0;
  const rows = candidates.map(({ item, weight }) => {
    const start = end;
    end += weight;
    return `| ${item} | ${counts[item]} | ${weight} | ${start} | ${end} |`;
  });
  const drawn = sampleNegatives([1], counts, 0.75, uniforms);
  const share = (power: number) => {
    const weights = negativeCandidates('worked', [1], counts, power).map(({ weight }) => weight);
    return digits((100 * (weights[0] as number)) / weights.reduce((sum, weight) => sum + weight, 0), 0);
  };
  says('negative-sampling', [
    ...rows,
    `point at ${[0, 1, 2].map((draw) => Number(((uniforms[draw] as number) * total).toFixed(2))).join(', ')} and ${0.5 * total}, so the negatives are ${drawn.join(', ')}.`,
    `the same uniforms give ${sampleNegatives([1], counts, 1, uniforms).join(', ')}: item 0 has ${share(1)} % of the line instead of ${share(0.75)} %`,
    `and you draw ${sampleNegatives([], counts, 0.75, uniforms).join(', ')}.`,
    `# [${drawn.join(', ')}]`,
    drawn.map((item, draw) => `-- ${draw + 1} | ${item}`).join(' '),
  ]);
});
