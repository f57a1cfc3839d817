/** Numbers of question 9, position bias on Lanternfish's home row. */
const show = (label, ...values) => console.log(label, ...values.map((v) => (typeof v === 'number' ? Number(v.toFixed(5)) : v)));
const theta = [1, 0.5, 0.2]; // examination of positions 1 to 3
const quality = { A: 0.1, B: 0.06, C: 0.08 }; // clicks a look
const visits = 1000,
  control = ['B', 'C', 'A'],
  treatment = ['A', 'C', 'B'];
const clicks = (order) => order.map((t, i) => visits * theta[i] * quality[t]);
const sum = (x) => x.reduce((p, q) => p + q, 0);
show('control clicks', clicks(control), sum(clicks(control))); // 60, 40, 20; 120
show('treatment clicks', clicks(treatment), sum(clicks(treatment)), sum(clicks(treatment)) / sum(clicks(control)) - 1); // 100, 40, 12; 152; +0.267
// per-title click rates seen in control, and corrected
const seen = Object.fromEntries(control.map((t, i) => [t, clicks(control)[i]]));
for (const [i, t] of control.entries()) show(`title ${t}: raw rate, divided by theta`, seen[t] / visits, seen[t] / visits / theta[i]); // B .06 .06, C .04 .08, A .02 .10
show(
  'raw curve as propensity',
  control.map((t) => seen[t] / seen.B),
  'corrected by it',
  control.map((t) => seen[t] / visits / (seen[t] / seen.B)),
); // 1, .667, .333; .06 thrice
// replay: NDCG of both orders with control's clicks as gains, raw and weighted
const dcg = (gains) => sum(gains.map((g, i) => g / Math.log2(i + 2)));
const ndcg = (order, gain) => dcg(order.map((t) => gain[t])) / dcg(Object.values(gain).toSorted((p, q) => q - p));
const weighted = Object.fromEntries(control.map((t, i) => [t, seen[t] / theta[i]]));
show('weighted clicks', weighted); // B 60, C 80, A 100
for (const [name, gain] of [
  ['raw', seen],
  ['weighted', weighted],
])
  show(`replay ${name}: control, treatment`, ndcg(control, gain), ndcg(treatment, gain), ndcg(treatment, gain) / ndcg(control, gain) - 1);
show('DCG raw: control, treatment', dcg(control.map((t) => seen[t])), dcg(treatment.map((t) => seen[t]))); // 95.24, 75.24
// per-title comparison between arms: title B in control (position 1) and treatment (position 3)
show('title B by arm', clicks(control)[0] / visits, clicks(treatment)[2] / visits); // 0.06, 0.012
// noise: standard error of the corrected rate, 1,000 impressions each
const se = (p, th, n = 1000) => Math.sqrt((p * (1 - p)) / n) / th;
for (const [t, p, th] of [
  ['B', 0.06, 1],
  ['C', 0.04, 0.5],
  ['A', 0.02, 0.2],
])
  show(`title ${t}: corrected, se, interval`, p / th, se(p, th), p / th - 1.96 * se(p, th), p / th + 1.96 * se(p, th));
show('impressions at position 3 for the error of position 1', (0.02 * 0.98) / (0.2 * se(0.06, 1)) ** 2); // 8,688
// clip at 3: title A weighs 3 instead of 5
show('A with weight clipped at 3', 0.02 * 3); // 0.06
// effective sample size of the clicks: 60 with weight 1, 40 with 2, 20 with 5
show('effective clicks', (60 + 80 + 100) ** 2 / (60 + 40 * 4 + 20 * 25)); // 80
// swap of positions 1 and 3 in 2 per cent of visits: 3 titles, 10,000 swapped visits; B at 3 gets 120 of 10,000; at 1 600 of 10,000
show('theta 3 from the swap', 120 / 10000 / (600 / 10000)); // 0.2
const lse = Math.sqrt((1 - 0.012) / 120 + (1 - 0.06) / 600); // se of the log ratio
show('interval of theta 3', 0.2 * Math.exp(-1.96 * lse), 0.2 * Math.exp(1.96 * lse)); // .166 to .241... printed
show('A corrected at the ends', 0.02 / (0.2 * Math.exp(1.96 * lse)), 0.02 / (0.2 * Math.exp(-1.96 * lse)));
// price of the swap: control B, C, A becomes A, C, B in the swapped visits of this toy (it gains); usual case best first loses
const best = sum(clicks(['A', 'C', 'B'])),
  swapped = sum(clicks(['B', 'C', 'A']));
show('swap of a best-first list: loss in swapped visits, overall at 2 per cent', 1 - swapped / best, (1 - swapped / best) * 0.02); // .2105, .0042
// position as a feature: logit = a + b(position); serving at position 1 or 5 keeps the order without interaction; with it the order may turn
const logistic = (z) => 1 / (1 + Math.exp(-z));
const film = { X: [-2.0, -0.9], Y: [-2.4, -0.2] }; // base, drop per position after the first
for (const place of [1, 2, 3])
  show(
    `served as position ${place}`,
    ...Object.entries(film).map(([n, [base, drop]]) => `${n} ${logistic(base + drop * (place - 1)).toFixed(3)}`),
  ); // order turns at 2
// exercise: raw ratio 0.134 against 0.500
show('exercise: raw, within title', 16 / 320 / (82 / 220), 0.25 / 0.5);
// trust bias: position 1 clicked 0.02 of the time even for an irrelevant title: 0.08 seen = 0.06 + 0.02
show('trust: rate at 1 of a title with quality 0.06', 0.06 + 0.02, 0.08 / 0.06 - 1); // .08, +.333
show('price of the swap, per cent', (1 - swapped / best) * 0.02 * 100); // 0.4
