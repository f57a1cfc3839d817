/** Numbers of question 20, cross-domain recommendation. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, map from film taste to a shop taste, least squares on three overlapping users (2 features, 1 target)
const X = [
    [1, 0],
    [0, 1],
    [1, 1],
  ],
  y = [2.1, 0.8, 3.2];
function leastSquares(rows, targets, ridge = 0) {
  let a = ridge,
    b = 0,
    d = ridge,
    p = 0,
    q = 0;
  rows.forEach(([u, v], i) => {
    a += u * u;
    b += u * v;
    d += v * v;
    p += u * targets[i];
    q += v * targets[i];
  });
  const det = a * d - b * b;
  return [(d * p - b * q) / det, (a * q - b * p) / det];
}
const w = leastSquares(X, y);
show(
  'map',
  w.map((x) => r(x)),
); // 2.2, 0.9
show(
  'fitted',
  X.map(([u, v]) => r(u * w[0] + v * w[1])),
); // 2.2, 0.9, 3.1
show('new shopper with film vector (2, 1)', r(2 * w[0] + w[1])); // 5.3
const w2 = leastSquares([...X, [2, 0]], [...y, 2.0]); // one fan who buys gifts
show(
  'map with one gift buyer (2, 0) -> 2.0',
  w2.map((x) => r(x)),
);
show('new shopper then', r(2 * w2[0] + w2[1]));
// body: blending what films say (0.60) with what the shop shows (1 of 5), k = 5
const k = 5,
  prior = 0.6;
const blend = (n, hits) => (k * prior + hits) / (n + k);
show(
  'trust in the shop, n = 0, 1, 5, 20',
  [0, 1, 5, 20].map((n) => r(n / (n + k))),
); // 0, .167, .5, .8
show('share after 1 of 5', r(blend(5, 1), 2)); // 0.40 (body, spoken)
show('share after 4 of 20', r(blend(20, 4), 2)); // 0.28
// body: NDCG@10 by shop history: share of users, share of orders, popularity, shop only, transfer
const slices = [
  ['none', 0.62, 0.1, 0.06, 0.06, 0.083],
  ['1 to 4', 0.23, 0.2, 0.062, 0.071, 0.088],
  ['5 to 19', 0.11, 0.25, 0.064, 0.112, 0.11],
  ['20 and more', 0.04, 0.45, 0.065, 0.149, 0.138],
];
const mean = (weight, value) => slices.reduce((s, row) => s + row[weight] * value(row), 0);
for (const [name, weight] of [
  ['users', 1],
  ['orders', 2],
]) {
  show(`weighted by ${name}: shop only, transfer, gated`, [
    r(
      mean(weight, (s) => s[4]),
      4,
    ),
    r(
      mean(weight, (s) => s[5]),
      4,
    ),
    r(
      mean(weight, (s) => Math.max(s[4], s[5])),
      4,
    ),
  ]);
}
show(
  'transfer minus shop only by slice',
  slices.map((s) => r(s[5] - s[4])),
); // .023, .017, -.002, -.011
show('sums', [r(slices.reduce((s, x) => s + x[1], 0)), r(slices.reduce((s, x) => s + x[2], 0))]); // 1, 1
// body: meta-learning in one number. Users' true shares 0.2, 0.4, 0.9; start at m, one step of size 0.5 towards the user
const truths = [0.2, 0.4, 0.9],
  adapted = (m) => truths.map((t) => m + 0.5 * (t - m));
const loss = (m) => truths.reduce((s, t, i) => s + (t - adapted(m)[i]) ** 2, 0) / 3;
show('mean squared error after one step from 0.5, and from 0.9', [r(loss(0.5), 4), r(loss(0.9), 4)]);
show('without the step from 0.5', r(truths.reduce((s, t) => s + (t - 0.5) ** 2, 0) / 3, 4));
// body: overlap. 2 million viewers, 300,000 shoppers, 240,000 in both; consenting 55 %
show('overlap of viewers, after consent', [r(240000 / 4e6), 240000 * 0.55, r((240000 * 0.55) / 4e6)]); // 0.06, 132000, 0.033
show('directed maps of ten domains', 10 * 9); // 90 (follow-up 4)
