/** Numbers of question 37: list diversity from embeddings. */
const dot = (a, b) => a.reduce((s, x, i) => s + x * b[i], 0);
const list = { A: [1, 0, 0], B: [0.8, 0.6, 0], C: [0.6, 0.8, 0], D: [0, 0, 1] };
const v = Object.values(list),
  k = v.length;
let sum = 0;
for (let i = 0; i < k; i += 1)
  for (let j = i + 1; j < k; j += 1) {
    console.log(Object.keys(list)[i] + Object.keys(list)[j], dot(v[i], v[j]).toFixed(2));
    sum += dot(v[i], v[j]);
  } // table of cosines
console.log('mean cosine', (sum / 6).toFixed(4), 'ILD', (1 - sum / 6).toFixed(3)); // answer and body: 0.607
const S = v[0].map((_, d) => v.reduce((s, x) => s + x[d], 0));
console.log(
  'S',
  S.map((x) => x.toFixed(1)),
  'squared',
  dot(S, S).toFixed(2),
  'ILD by the shortcut',
  ((k * k - dot(S, S)) / (k * (k - 1))).toFixed(3),
); // body
console.log('without D', (1 - (0.8 + 0.6 + 0.96) / 3).toFixed(3)); // answer: 0.213
console.log('common part b=1:', (1 / (1 + 1)).toFixed(2), 'b=0.5:', (0.25 / 1.25).toFixed(2)); // cosine of two unrelated items with boilerplate, body
console.log('two clusters of five', ((20 * 0.1 + 25 * 0.9) / 45).toFixed(3)); // body
for (const [week, lists, pool] of [
  [40, 0.62, 0.8],
  [42, 0.6, 0.8],
  [44, 0.58, 0.8],
  ['44 new encoder', 0.65, 0.9],
  [46, 0.63, 0.9],
])
  console.log('week', week, 'ratio', (lists / pool).toFixed(3)); // table over time
console.log('false rise', (0.65 - 0.58).toFixed(2), 'ratio fall 40 to 46', (0.62 / 0.8 - 0.63 / 0.9).toFixed(3)); // text under it
const effective = (p) => Math.exp(-p.reduce((s, x) => s + x * Math.log(x), 0));
console.log(
  'effective clusters: catalogue',
  effective([0.3, 0.25, 0.2, 0.15, 0.1]).toFixed(2),
  'exposure',
  effective([0.62, 0.21, 0.12, 0.04, 0.01]).toFixed(2),
); // body
console.log('pairs in a list of 10', (10 * 9) / 2, 'pairs in a pool of 40,000', (40000 * 39999) / 2); // follow-up: 799,980,000
const users = [
  [200, 0.45],
  [20, 0.7],
  [5, 0.74],
]; // lists, diversity
console.log(
  'mean over lists',
  (users.reduce((s, [n, d]) => s + n * d, 0) / users.reduce((s, [n]) => s + n, 0)).toFixed(3),
  'over users',
  (users.reduce((s, [, d]) => s + d, 0) / users.length).toFixed(3),
); // follow-up on averaging
console.log('sum of the six cosines', sum.toFixed(2)); // 2.36
