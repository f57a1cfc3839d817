/** Numbers of question 34, two teams and two metrics. */
import { experimentReadout } from '#core/experiments/experiment-readout.ts';
import { normalCdf } from '#core/stats/normal-cdf.ts';
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, candidates: minutes watched %, orders %
const c = { A: [0, 6], B: [1, 5], C: [1.6, 2.6], D: [3, 2], E: [4, -1], F: [2, 1] };
const names = Object.keys(c);
show(
  'dominated',
  names.filter((n) => names.some((m) => m !== n && c[m][0] >= c[n][0] && c[m][1] >= c[n][1])),
);
// spoken answer and body: worth in thousands a month at 20 a per cent of minutes, 10 of orders
show(
  'worth 20, 10',
  names.map((n) => [n, 20 * c[n][0] + 10 * c[n][1]]),
); // A 60 B 70 C 58 D 80 E 70 F 50
show(
  'worth 20, 18',
  names.map((n) => [n, 20 * c[n][0] + 18 * c[n][1]]),
); // lambda 0.9: B
show(
  'worth 20, 8',
  names.map((n) => [n, 20 * c[n][0] + 8 * c[n][1]]),
); // lambda 0.4: D
// body: bands of the exchange rate lambda = worth of 1 % orders / worth of 1 % minutes
const best = (l) => names.toSorted((a, b) => c[b][0] + l * c[b][1] - c[a][0] - l * c[a][1])[0];
let last = '',
  bands = [];
for (let l = 0; l <= 2.00001; l += 0.001) {
  const b = best(l);
  if (b !== last) {
    bands.push([r(l), b]);
    last = b;
  }
}
show('bands', bands); // E, D from 1/3, B from 2/3, A from 1
// follow-up 2: B against C
show('B beats C above', r((c.C[0] - c.B[0]) / (c.B[1] - c.C[1]), 2)); // 0.25
show('C under the line from B to D at 1.6', r(5 + ((1.6 - 1) * (2 - 5)) / 2, 2)); // 4.1
show('most minutes with orders >= 2.5', names.filter((n) => c[n][1] >= 2.5).toSorted((a, b) => c[b][0] - c[a][0])[0]); // C
// body: the composite on ranges, and a candidate that nobody wants
const minmax = (set) => {
  const k = Object.keys(set),
    lo = [0, 1].map((j) => Math.min(...k.map((n) => set[n][j]))),
    hi = [0, 1].map((j) => Math.max(...k.map((n) => set[n][j])));
  return k.map((n) => [n, r([0, 1].reduce((s, j) => s + (set[n][j] - lo[j]) / (hi[j] - lo[j]) / 2, 0))]).sort((x, y) => y[1] - x[1]);
};
show('halves of the range', minmax(c));
show('with G', minmax({ ...c, G: [10, -5] }));
// body: trust in the axes, six past experiments
const rho = (a, b) => {
  const rk = (v) => v.map((x) => v.filter((y) => y < x).length + (v.filter((y) => y === x).length + 1) / 2),
    x = rk(a),
    y = rk(b),
    m = (a.length + 1) / 2;
  let p = 0,
    q = 0,
    s = 0;
  x.forEach((_, i) => {
    p += (x[i] - m) * (y[i] - m);
    q += (x[i] - m) ** 2;
    s += (y[i] - m) ** 2;
  });
  return r(p / Math.sqrt(q * s));
};
const sign = (a, b) => {
  const k = a.map((x, i) => x * b[i]).filter((x) => x !== 0);
  return r(k.filter((x) => x > 0).length / k.length);
};
const offM = [5, 8, -2, 3, 1, 6],
  onM = [1.1, 1.6, -0.5, 0.4, 0.6, 0.9],
  offO = [4, 7, -1, 2, 5, 3],
  onO = [-0.8, 0.6, 0.9, 2.1, -0.4, 1.2];
show('minutes: rho, sign', [rho(offM, onM), sign(offM, onM)]);
show('orders: rho, sign', [rho(offO, onO), sign(offO, onO)]);
// body: A/B test of B and D against today, in thousands with 20 and 10
const z = 1.959963984540054,
  z1 = 1.6448536269514722;
const eur = ([m, sm, o, so]) => {
  const v = 20 * m + 10 * o,
    se = Math.sqrt((20 * sm) ** 2 + (10 * so) ** 2 + 2 * 0.3 * 20 * sm * 10 * so);
  return { v: r(v, 1), se: r(se, 2), lo: r(v - z * se, 1), hi: r(v + z * se, 1) };
};
const B = [0.7, 0.5, 3.9, 1.0],
  D = [2.4, 0.5, 1.1, 1.0],
  diff = [1.7, 0.5, -2.8, 1.0];
show('B', eur(B));
show('D', eur(D));
show('D - B', eur(diff));
show('chance D better, flat prior', r(normalCdf(6 / eur(diff).se)));
// body: without the covariance 14.1
show('se without covariance', r(Math.sqrt(200), 1));
show(
  'single metrics, B orders, D minutes, interval',
  [
    [3.9 - z, 3.9 + z],
    [2.4 - z * 0.5, 2.4 + z * 0.5],
  ].map((v) => v.map((x) => r(x, 2))),
);
show('indifference of the measured trade', r(1.7 / 2.8, 2)); // 0.61
show('data needed for 6 to be found: se, factor', [r(6 / 2.8016, 2), r((eur(diff).se / (6 / 2.8016)) ** 2, 0)]);
// guardrails: retention points (margin 0.3), latency ms (margin 10), orders and minutes floors (margin 1 %)
for (const [n, p, g] of [
  [
    'B',
    eur(B),
    [
      [-0.05, 0.1, 0.3, true],
      [0.7, 0.5, 1, true],
    ],
  ],
  [
    'D',
    eur(D),
    [
      [0.1, 0.1, 0.3, true],
      [1.1, 1, 1, true],
    ],
  ],
])
  show(n, [
    experimentReadout(
      0.42,
      { difference: p.v, standardError: p.se },
      g.map(([difference, standardError, margin, higherIsBetter]) => ({ difference, standardError, margin, higherIsBetter })),
      0.05,
    ),
    g.map(([d, s]) => [r(d - z1 * s, 2), r(d + z1 * s, 2)]),
  ]);
show('D against B: minutes, orders', [r(2.4 - 0.7, 1), r(1.1 - 3.9, 1)]); // 1.7, -2.8
