/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { causalAttention, visibleScores } from '#core/models/causal-attention.ts';
import { softmax } from '#core/models/softmax.ts';
import { digits, says } from '../../tests/content/says.ts';

const list = (values: readonly number[], places = 3) => values.map((value) => digits(value, places)).join(', ');

test('causal-attention', () => {
  const queries = [
    [1, 0, 0, 0],
    [0, 2, 1, 0],
    [1, 1, 0, 2],
  ];
  const keys = [
    [2, 0, 1, 0],
    [1, 1, 0, 1],
    [0, 0, 1, 0],
  ];
  const values = [
    [1, 0],
    [0, 1],
    [1, 1],
  ];
  const outputs = causalAttention(queries, keys, values);
  const rows = queries.map((query, t) => {
    const scores = visibleScores(query, keys, t);
    return `| ${t} | ${list(scores, 1)} | ${list(softmax(scores))} | (${list(outputs[t] as number[])}) |`;
  });
  // Position 1 as if it stood last: the whole future in sight.
  const unmasked = softmax(visibleScores(queries[1] as number[], keys, 2));
  const leaked = [0, 1].map((column) => unmasked.reduce((sum, weight, j) => sum + weight * (values[j]?.[column] as number), 0));
  const python = outputs.map(
    (output) => `# [${output.map((value) => (Number.isInteger(value) ? digits(value, 1) : String(Number(digits(value))))).join(', ')}]`,
  );
  says('causal-attention', [
    ...rows,
    `its weights become ${list(unmasked)} and its output (${list(leaked)})`,
    `they sum to ${digits((unmasked[0] as number) + (unmasked[1] as number))},`,
    ...python,
  ]);
});
