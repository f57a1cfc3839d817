/** Numbers of question 13, embeddings. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const sum = (a) => a.reduce((s, x) => s + x, 0);
const dot = (a, b) => a[0] * b[0] + a[1] * b[1],
  len = (a) => Math.hypot(...a),
  cos = (a, b) => dot(a, b) / (len(a) * len(b));
// body, first table: user and items in two dimensions
const user = [2, 1];
const films = { 'Night Ferry': [1.5, 0.5], 'Harbour Crime': [1.2, 0.8], 'Meadow Tales': [-0.5, 1.5], 'Grand Finale': [3, 3] };
for (const [name, v] of Object.entries(films)) show(name, { score: r(dot(user, v), 2), length: r(len(v), 2), cosine: r(cos(user, v)) });
// body: two trainings. A..D in May; June is the same turned by a quarter circle, except that D has moved
const may = { A: [2, 0], B: [1.6, 0.4], C: [0.2, 1.8], D: [0.4, 1.6] };
const turn = ([x, y], t) => [x * Math.cos(t) - y * Math.sin(t), x * Math.sin(t) + y * Math.cos(t)];
const june = { A: [0, 2], B: [-0.4, 1.6], C: [-1.8, 0.2], D: [-0.6, 1.5] };
show(
  'cosine of each with itself, raw',
  Object.keys(may).map((k) => [k, r(cos(may[k], june[k]))]),
);
const angle = (keys) => {
  const s = sum(keys.map((k) => june[k][0] * may[k][1] - june[k][1] * may[k][0])),
    c = sum(keys.map((k) => dot(june[k], may[k])));
  return Math.atan2(s, c);
};
const best = angle(['A', 'B', 'C', 'D']);
show('best turn in degrees, all four', r((best * 180) / Math.PI, 1));
for (const k of Object.keys(june)) {
  const back = turn(june[k], best);
  show(`aligned ${k}`, [back.map((x) => r(x, 2)), r(cos(may[k], back)), r((Math.acos(Math.min(1, cos(may[k], back))) * 180) / Math.PI, 1)]);
}
const anchor = angle(['A', 'B', 'C']);
show('best turn on the anchors A, B, C', r((anchor * 180) / Math.PI, 1));
show(
  'aligned on anchors',
  Object.keys(june).map((k) => [k, r(cos(may[k], turn(june[k], anchor)))]),
);
const nearest = (set, k) =>
  Object.keys(set)
    .filter((o) => o !== k)
    .sort((x, y) => cos(set[k], set[y]) - cos(set[k], set[x]))[0];
show(
  'nearest neighbour, May and June',
  Object.keys(may).map((k) => [k, nearest(may, k), nearest(june, k)]),
);
show(
  'cosine A B and C D, D A and D B in May and June',
  [[may, june]].flatMap(([m, j]) => [
    [r(cos(m.A, m.B)), r(cos(j.A, j.B))],
    [r(cos(m.C, m.D)), r(cos(j.C, j.D))],
    [r(cos(m.D, m.B)), r(cos(j.D, j.B))],
  ]),
);
// body: clusters of viewers named by lift. share of plays in the cluster and overall
const genres = [
  ['crime', 0.36, 0.12],
  ['drama', 0.33, 0.3],
  ['family', 0.02, 0.18],
];
show(
  'lift',
  genres.map(([g, c, a]) => [g, r(c / a, 2)]),
);
// body, drift: shares of viewers by cluster in May and June, click rates
const p = [0.4, 0.35, 0.25],
  q = [0.3, 0.35, 0.35],
  before = [0.12, 0.1, 0.06],
  after = [0.12, 0.1, 0.035];
show('PSI terms, PSI', [
  p.map((x, i) => r((q[i] - x) * Math.log(q[i] / x), 4)),
  r(sum(p.map((x, i) => (q[i] - x) * Math.log(q[i] / x))), 4),
]);
const rate = (share, click) => sum(share.map((x, i) => x * click[i]));
show(
  'click rate in May, June mix with May rates, June',
  [rate(p, before), rate(q, before), rate(q, after)].map((x) => r(x, 5)),
);
show(
  'mix, behaviour, total',
  [rate(q, before) - rate(p, before), rate(q, after) - rate(q, before), rate(q, after) - rate(p, before)].map((x) => r(x, 5)),
);
show('share of behaviour', r((rate(q, after) - rate(q, before)) / (rate(q, after) - rate(p, before)), 2));
// follow-up: cosine drift of 300 films between two seeds and between months; neighbours kept among 10
show('overlap of 10 neighbours, 7 kept: share, Jaccard', [7 / 10, r(7 / 13)]);
// follow-up 2: storage of 2 million items of 128 numbers in 4 bytes
show('GB', r((2e6 * 128 * 4) / 1e9, 2));
