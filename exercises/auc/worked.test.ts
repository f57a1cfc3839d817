/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { auc } from '#core/ranking/auc.ts';
import { traceAuc } from '#core/ranking/trace-auc.ts';
import { digits, says } from '../../tests/content/says.ts';

const labels = [0, 0, 1, 0, 1, 0, 1];
const scores = [0.1, 0.2, 0.4, 0.6, 0.6, 0.8, 0.9];

test('auc', () => {
  const { rows, result } = traceAuc(labels, scores);
  const results = new Map(result);
  const area = digits(auc(labels, scores));
  // Apart by a hair, in one order of the file and in the other.
  const broken = [0.61, 0.59].map((score) => digits(auc(labels, scores.with(4, score))));
  says('auc', [
    ...rows.map(([score, label, rank]) => `| ${score} | ${label} | ${rank} |`),
    `$3 \\cdot 4 = ${results.get('pairs')}$ pairs, of which ${results.get('pairs won')} are won`,
    `= ${results.get('pairs won')} / ${results.get('pairs')} = ${area}$`,
    `$R_+ = ${results.get('rank sum of the positives')}$, and $14.5 - ${results.get('least rank sum')} = ${results.get('pairs won')}$`,
    `the area is ${broken.join(' or ')} depending`,
    `# ${results.get('pairs won')} ${results.get('pairs')} print`,
    `# ${area}`,
    `-- ${area}`,
  ]);
});
