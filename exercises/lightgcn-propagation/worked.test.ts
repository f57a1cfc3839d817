/** The numbers that the README of lightgcn-propagation prints are those that the core computes. */
import { test } from 'vitest';
import { type Edge, lightGcn, normalizedEdges, propagatedLayers } from '#core/models/light-gcn.ts';
import { digits, says } from '../../tests/content/says.ts';

const edges: Edge[] = [
  [0, 0],
  [0, 1],
  [1, 1],
];
const users = [[2], [0]];
const items = [[4], [1]];

test('lightgcn-propagation', () => {
  const weighted = normalizedEdges('worked', edges, 2, 2);
  const layers = propagatedLayers(weighted, users, items, 2);
  const result = lightGcn(edges, users, items, 2);
  const rows = (['user', 'item'] as const).flatMap((side) =>
    [0, 1].map((id) => {
      const values = [...layers, result].map((layer) => digits(layer[`${side}s`][id]?.[0] ?? NaN));
      return `| ${side} ${id} | ${values.join(' | ')} |`;
    }),
  );
  const [first, second, third] = weighted.map(({ weight }) => weight);
  const userAfterOne = layers[1]?.users[0]?.[0] ?? NaN;
  const list = (table: readonly (readonly number[])[]) => table.map(([value]) => digits(value ?? NaN)).join(', ');
  says('lightgcn-propagation', [
    ...rows,
    `= ${digits(first ?? NaN)}$ for (0, 0), $1/\\sqrt{2 \\cdot 2} = ${second}$ for (0, 1), and ${digits(third ?? NaN)} for (1, 1).`,
    `$0.707 \\cdot 4 + 0.5 \\cdot 1 = ${digits(userAfterOne)}$`,
    `$0.707 \\cdot ${digits(userAfterOne)} = ${digits((first ?? NaN) * userAfterOne)}$ in layer 1 already.`,
    `# ([${list(result.users)}], [${list(result.items)}])`,
  ]);
});
