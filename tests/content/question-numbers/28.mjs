/** Numbers of question 28, ranking for order value. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// spoken answer and body, first table: 100,000 visitors of the shop
const now = { visitors: 100000, orders: 4000, aov: 30 },
  later = { visitors: 100000, orders: 3400, aov: 34 };
for (const [k, v] of [
  ['now', now],
  ['later', later],
])
  show(k, { revenue: v.orders * v.aov, perVisitor: r((v.orders * v.aov) / v.visitors, 3), conversion: v.orders / v.visitors }); // 120,000 1.2 0.04; 115,600 1.156 0.034
show('changes in per cent: AOV, orders, revenue', [
  r((34 / 30 - 1) * 100, 1),
  r((3400 / 4000 - 1) * 100, 1),
  r((115600 / 120000 - 1) * 100, 1),
]); // 13.3, -15, -3.7
// body: how the mean rose without anybody spending more: 600 orders of 7.33 vanished
show('lost orders, their mean value', [600, r((120000 - 115600) / 600, 2)]); // 7.33
// body, second table: 1,000 impressions of one good each
const goods = { mug: [0.05, 12, 3.6], 'box set': [0.02, 35, 14], headphones: [0.006, 80, 12] };
for (const [g, [p, price, margin]] of Object.entries(goods))
  show(g, { orders: p * 1000, revenue: r(p * 1000 * price, 0), margin: r(p * 1000 * margin, 0) }); // 50 600 180; 20 700 280; 6 480 72
for (const theta of [0, 0.5, 1, 2, 4]) {
  const s = Object.entries(goods)
    .map(([g, [p, price]]) => [g, r(p * price ** theta, 3)])
    .sort((a, b) => b[1] - a[1]);
  show(`theta ${theta}`, s);
}
show('only headphones against only box sets', r((480 / 700 - 1) * 100, 0)); // -31
// exact switching points
const cross = (a, b) => r(Math.log(goods[a][0] / goods[b][0]) / Math.log(goods[b][1] / goods[a][1]), 2);
show('theta at which box passes mug, headphones pass box, headphones pass mug', [
  cross('mug', 'box set'),
  cross('box set', 'headphones'),
  cross('mug', 'headphones'),
]);
// body: power of the holdout, two million users
const mde = (p, a, b) => r((1.959963984540054 + 0.8416212335729143) * Math.sqrt(p * (1 - p) * (1 / a + 1 / b)) * 100, 2);
show('5 per cent held out: churn 12 per cent in 90 days, 35 in a year', [mde(0.12, 1e5, 1.9e6), mde(0.35, 1e5, 1.9e6)]); // 0.29 and 0.43 points
show('10 per cent held out, 90 days and a year', [mde(0.12, 2e5, 1.8e6), mde(0.35, 2e5, 1.8e6)]); // 0.21, 0.32
// body: break-even churn: 0.04 more margin a user and month, a lost customer costs 80
show('gain a year, break-even points of churn a year, a quarter', [
  r(0.04 * 12, 2),
  r(((0.04 * 12) / 80) * 100, 2),
  r((((0.04 * 12) / 80) * 100) / 4, 2),
]); // 0.48, 0.6, 0.15
// body: NPS, 45 promoters, 20 detractors of 100, 2,000 answers an arm
const sd = Math.sqrt(0.45 + 0.2 - 0.25 ** 2),
  se = sd * Math.sqrt(2 / 2000) * 100;
show('NPS: score, standard deviation, se of a difference, half width, mde', [25, r(sd), r(se, 2), r(1.96 * se, 1), r(2.8016 * se, 1)]); // 0.766, 2.42, 4.7, 6.8
// body, readout: primary margin per visitor in cents, guardrails, alpha 0.05
const z1 = 1.6448536269514722,
  z2 = 1.959963984540054;
show('margin, cents a visitor', [r(2.1 - z2 * 0.7, 2), r(2.1 + z2 * 0.7, 2)]); // 0.73, 3.47
show('orders per 1,000 visitors, margin 0.8', [r(-0.3 - z1 * 0.35, 2), r(-0.3 + z1 * 0.35, 2)]); // -0.88, 0.28
show('minutes watched, per cent, margin 1', [r(-0.2 - z1 * 0.3, 2), r(-0.2 + z1 * 0.3, 2)]); // -0.69, 0.29
show('returns, points, lower is better, margin 0.5: benefit bounds', [r(-0.1 - z1 * 0.15, 2), r(-0.1 + z1 * 0.15, 2)]); // -0.35, 0.15
show('retention, points, margin 0.3', [r(-0.08 - z1 * 0.12, 2), r(-0.08 + z1 * 0.12, 2)]); // -0.28, 0.12
// follow-up 1: an order of 30 with 3 lines, joined to 2 clicks
show('rows, revenue after the join if the order total stands on each line', [3 * 2, 3 * 2 * 30]); // 6 rows, 180 and not 30
// body, third table: one score in euros for 1,000 impressions: margin kept, opens at 0.5, return visits at 80
const items = {
  'gadget on sale': [30, 11, 0.25, 60, -1.0],
  'box set': [20, 14, 0.05, 100, 0.5],
  mug: [50, 3.6, 0.02, 120, 0.3],
  headphones: [6, 12, 0.15, 50, 0],
};
for (const [name, [orders, margin, returned, opens, back]] of Object.entries(items)) {
  const gross = orders * margin,
    kept = gross * (1 - returned) - orders * returned * 4;
  show(name, { gross: r(gross, 1), kept: r(kept, 1), opens: opens * 0.5, back: back * 80, total: r(kept + opens * 0.5 + back * 80, 1) });
}
// body, after the readout: when the open guardrail closes
show('se needed, factor of data, more days after 28', [
  r(0.5 / z1),
  r((0.35 / (0.5 / z1)) ** 2, 2),
  r(28 * ((0.35 / (0.5 / z1)) ** 2 - 1), 1),
]); // 0.304, 1.33, 9.1
show('one-sided quantile', r(z1)); // 1.645
show('order value after the change: euros over orders', 115600 / 3400); // 34.00
