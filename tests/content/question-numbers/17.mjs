/** Numbers of question 17, knowledge graphs. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const distance = (a, b) => Math.hypot(...a.map((x, i) => x - b[i]));
// body, first table: two films of one director; relation (1, 0), director (2, 1), film A (1, 1), film B (1, 3)
const relation = [1, 0],
  director = [2, 1],
  A = [1, 1],
  B = [1, 3];
const transE = (h) =>
  distance(
    h.map((x, i) => x + relation[i]),
    director,
  );
show('TransE misses of A and B', [transE(A), transE(B)]); // 0 and 2
const M = [[1, 0]]; // the relation keeps the first coordinate only
const project = (v) => M.map((row) => row.reduce((s, x, i) => s + x * v[i], 0));
const transR = (h) =>
  distance(
    project(h).map((x) => x + 1),
    project(director),
  );
show('TransR misses of A and B', [transR(A), transR(B)]); // 0 and 0
show('distance of A and B in entity space', distance(A, B)); // 2
// body, second table: viewer U and director D on one side, films A and N (new) on the other, LightGCN as in the exercise
function lightGcn(edges, users, items, layers) {
  const pairs = [...new Set(edges.map(String))].map((p) => p.split(',').map(Number));
  const du = users.map((_, u) => pairs.filter((p) => p[0] === u).length);
  const di = items.map((_, i) => pairs.filter((p) => p[1] === i).length);
  const depths = [[users, items]];
  for (let l = 0; l < layers; l += 1) {
    const [u0, i0] = depths.at(-1);
    const u1 = users.map(() => 0),
      i1 = items.map(() => 0);
    for (const [u, i] of pairs) {
      const w = 1 / Math.sqrt(du[u] * di[i]);
      u1[u] += w * i0[i];
      i1[i] += w * u0[u];
    }
    depths.push([u1, i1]);
  }
  const mean = (side) => depths[0][side].map((_, n) => depths.reduce((s, d) => s + d[side][n], 0) / depths.length);
  return { depths, users: mean(0), items: mean(1) };
}
const withGraph = lightGcn(
  [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  [2, 0],
  [4, 0],
  2,
);
for (const [l, [u, i]] of withGraph.depths.entries())
  show(
    `layer ${l}: U, D, A, N`,
    [...u, ...i].map((x) => r(x)),
  );
show(
  'means: U, D, A, N',
  [...withGraph.users, ...withGraph.items].map((x) => r(x)),
);
show('score of N for U', r(withGraph.users[0] * withGraph.items[1])); // also spoken: N from 0 to 0.471
const without = lightGcn([[0, 0]], [2, 0], [4, 0], 2);
show(
  'without the graph: U, A, N',
  [without.users[0], ...without.items].map((x) => r(x)),
);
// body: hub. the same, but D is linked to 98 further films
const hub = [
  [0, 0],
  [1, 0],
  [1, 1],
];
for (let f = 2; f < 100; f += 1) hub.push([1, f]);
const crowded = lightGcn(hub, [2, 0], [4, 0, ...Array(98).fill(0)], 2);
show('N with a hub of 100 films', r(crowded.items[1], 4));
show('ratio', r(withGraph.items[1] / crowded.items[1], 1));
// body: cost
show('paths film-person-film: 50 films x 6 people x 20 films', 50 * 6 * 20); // 6,000
show('paths film-genre-film: 50 films x 3 genres x 4,000 films', 50 * 3 * 4000); // 600,000
show('for 4 million viewers, persons', 6000 * 4e6); // 2.4e10
show('embedding bytes: 5 million entities x 64 x 4', (5e6 * 64 * 4) / 1e9); // 1.28 GB
show('TransR matrices: 40 relations x 64 x 64 x 4', (40 * 64 * 64 * 4) / 1e6); // 0.655 MB
show('all six edges of a film right at 98 %', r(0.98 ** 6)); // 0.886
show('wrong titles of 300 a week', r(300 * (1 - 0.98 ** 6), 0)); // 34
// body, last table: recall@20 by plays of the film: tuned factorization, with attributes as features, with graph; share of impressions
const slices = [
  ['0 plays', 0.05, 0.0, 0.081, 0.092],
  ['1 to 20', 0.15, 0.062, 0.094, 0.097],
  ['over 20', 0.8, 0.214, 0.215, 0.213],
];
for (const k of [2, 3, 4])
  show(
    `mean of column ${k}`,
    r(
      slices.reduce((s, row) => s + row[1] * row[k], 0),
      4,
    ),
  );
show(
  'graph minus features by slice',
  slices.map((row) => r(row[4] - row[3])),
);
