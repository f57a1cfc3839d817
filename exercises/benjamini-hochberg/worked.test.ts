/** The numbers that the README of Benjamini and Hochberg's correction prints are those of the core. */
import { test } from 'vitest';
import { adjustPValues } from '#core/experiments/adjust-p-values.ts';
import { benjaminiHochberg } from '#core/experiments/benjamini-hochberg.ts';
import { digits, says } from '../../tests/content/says.ts';

test('benjamini-hochberg', () => {
  const [names, pValues, q] = [['orders', 'returns', 'plays', 'minutes', 'searches'], [0.004, 0.022, 0.028, 0.2, 0.6], 0.05];
  const { adjusted, rejected } = benjaminiHochberg(pValues, q);
  const rows = pValues.map((p, index) => {
    const candidate = digits((p * 5) / (index + 1), 4);
    return `| ${names[index]} | ${digits(p)} | ${index + 1} | ${candidate} | ${digits(adjusted[index] as number, 4)} | ${rejected[index] === true ? 'yes' : 'no'} |`;
  });
  const [bonferroni, yekutieli] = [
    adjustPValues(pValues, { method: 'bonferroni' }),
    adjustPValues(pValues, { method: 'benjamini-yekutieli' }),
  ];
  const given = [0.028, 0.2, 0.004, 0.6, 0.022];
  const inOrder = benjaminiHochberg(given, q);
  says('benjamini-hochberg', [
    ...rows,
    `5 · 0.028 = ${digits(5 * 0.028, 2)} of them`,
    `0.022 · 5 = ${digits(bonferroni[1] as number, 2)}, also`,
    `here ${digits(1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5)}, so that returns and plays rise to ${digits(yekutieli[1] as number, 4)}`,
    `# [${inOrder.adjusted.map((value) => Number(digits(value, 4))).join(', ')}]`,
    `# [${inOrder.rejected.map((is) => (is ? 'True' : 'False')).join(', ')}]`,
    ...names.map((name, index) => `-- ${name} | ${Number(digits(adjusted[index] as number, 4))}`),
  ]);
});
