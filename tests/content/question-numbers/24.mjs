/** Numbers of question 24, graph neural networks. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const dot = (a, b) => a.reduce((s, x, i) => s + x * b[i], 0);
const cosine = (a, b) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
/** All layers of LightGCN: a list of { users, items }, vectors in rows. */
function layers(edges, users, items, depth) {
  const du = users.map((_, u) => edges.filter((e) => e[0] === u).length),
    di = items.map((_, i) => edges.filter((e) => e[1] === i).length);
  const out = [{ users, items }];
  for (let l = 0; l < depth; l += 1) {
    const old = out.at(-1),
      zero = (m) => m.map((v) => v.map(() => 0));
    const next = { users: zero(users), items: zero(items) };
    for (const [u, i] of edges) {
      const w = 1 / Math.sqrt(du[u] * di[i]);
      for (let k = 0; k < users[0].length; k += 1) {
        next.users[u][k] += w * old.items[i][k];
        next.items[i][k] += w * old.users[u][k];
      }
    }
    out.push(next);
  }
  return out;
}
const mean = (list, side) => list[0][side].map((v, n) => v.map((_, k) => list.reduce((s, l) => s + l[side][n][k], 0) / list.length));
// body, first table and spoken answer: the graph of the exercise, two layers
const edges = [
    [0, 0],
    [0, 1],
    [1, 1],
  ],
  u0 = [[2], [0]],
  i0 = [[4], [1]];
const full = layers(edges, u0, i0, 2);
for (const [n, l] of full.entries()) show(`layer ${n}`, { users: l.users.map((v) => r(v[0])), items: l.items.map((v) => r(v[0])) });
const U = mean(full, 'users'),
  I = mean(full, 'items');
show('mean', [U.map((v) => r(v[0])), I.map((v) => r(v[0]))]); // 2.276, 0.471; 2.589, 1.388
show('user 1, item 0: before, after', [dot(u0[1], i0[0]), r(dot(U[1], I[0]))]); // 0 and 1.221 (1.22)
show('user 1, item 1 with its own edge in the graph', r(dot(U[1], I[1]))); // 0.654
const cut = layers(
  [
    [0, 0],
    [0, 1],
  ],
  u0,
  i0,
  2,
);
show('user 1, item 1 with that edge removed', r(dot(mean(cut, 'users')[1], mean(cut, 'items')[1]))); // 0
// body, second table: oversmoothing. 4 users, 4 items, a chain of tastes; one-hot start for users, then items
const chain = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 3],
  [3, 3],
  [1, 0],
];
const eye = (offset) => [0, 1, 2, 3].map((n) => Array.from({ length: 8 }, (_, k) => Number(k === n + offset)));
const deep = layers(chain, eye(0), eye(4), 32);
const pairs = (users) => {
  let s = 0,
    c = 0;
  for (let a = 0; a < 4; a += 1)
    for (let b = a + 1; b < 4; b += 1) {
      s += cosine(users[a], users[b]);
      c += 1;
    }
  return s / c;
};
for (const d of [0, 1, 2, 4, 8, 16, 32])
  show(`depth ${d}`, {
    lastLayer: r(pairs(deep[d].users)),
    meanOfLayers: r(pairs(mean(deep.slice(0, d + 1), 'users'))),
    neighbours01: r(cosine(deep[d].users[0], deep[d].users[1])),
    strangers03: r(cosine(deep[d].users[0], deep[d].users[3])),
  });
// body: neighbourhood explosion. 2 million users, 20,000 titles, 80 million edges
const [nu, ni, ne] = [2e6, 2e4, 8e7];
show('mean degrees', [ne / nu, ne / ni]); // 40, 4000
show('nodes touched by 1, 2, 3 layers, all neighbours (repeats counted)', [40, 40 * 4000, 40 * 4000 * 40]); // 40; 160,000; 6,400,000
show('same with at most 20, 10, 10', [20, 20 * 10, 20 * 10 * 10]); // 20, 200, 2000
show('reads a request for two sampled layers, and at 2,000 requests a second', [1 + 20 + 200, 2000 * 221]); // 221, 442,000
show('full propagation, d = 64, 3 layers: multiplications in billions, seconds at 2 billion a second', [
  (ne * 2 * 64 * 3) / 1e9,
  r((ne * 2 * 64 * 3) / 2e9, 1),
]); // 30.72, 15.4
show('one table of all embeddings, MB', r(((nu + ni) * 64 * 4) / 1e6, 0)); // 517
show('weight of a blockbuster (4,000) and a rare title (40) for a user of degree 40', [1 / Math.sqrt(40 * 4000), 1 / Math.sqrt(40 * 40)]); // 0.0025, 0.025
// body: importance of neighbours by a walk item -> user -> item from item 0 of the graph above, itself left out
const users = [0, 1, 2, 3].map((u) => chain.filter((e) => e[0] === u).map((e) => e[1]));
const from = 0,
  viewers = users.map((list, u) => [u, list]).filter(([, list]) => list.includes(from));
const visit = [0, 0, 0, 0];
for (const [, list] of viewers) for (const item of list) visit[item] += 1 / viewers.length / list.length;
const others = visit.map((v, i) => (i === from ? 0 : v)),
  total = others.reduce((a, b) => a + b);
show('walk from item 0: visits, shares of the others', [visit.map((v) => r(v)), others.map((v) => r(v / total))]);
// body, third table: recall@20 by number of interactions (illustrative), shares of users 35/45/20
const table = { factorization: [0.052, 0.101, 0.148], 'item neighbours': [0.058, 0.106, 0.151], LightGCN: [0.071, 0.112, 0.147] };
for (const [name, [a, b, c]] of Object.entries(table)) show(name, r(0.35 * a + 0.45 * b + 0.2 * c, 4));
show(
  'lift over item neighbours by group',
  [0, 1, 2].map((k) => r(table.LightGCN[k] / table['item neighbours'][k] - 1, 3)),
);
const all = (n) => 0.35 * table[n][0] + 0.45 * table[n][1] + 0.2 * table[n][2];
show('lift of all over factorization and over item neighbours', [
  r(all('LightGCN') / all('factorization') - 1, 3),
  r(all('LightGCN') / all('item neighbours') - 1, 3),
]);
// body: an epoch that propagates the whole graph for each batch of 8,192 edges
show('batches an epoch, hours forward on one core', [
  Math.ceil(ne / 8192),
  r((Math.ceil(ne / 8192) * ((ne * 2 * 64 * 3) / 2e9)) / 3600, 1),
]); // 9,766; 41.7
// same batch with sampled neighbourhoods: two ends and one negative for each edge, 221 vectors each
show('vectors gathered for a sampled batch, millions; multiplications in billions', [
  r((8192 * 3 * 221) / 1e6, 2),
  r((8192 * 3 * 220 * 64) / 1e9, 2),
]); // 5.43; 0.35
