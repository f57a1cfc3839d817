/** Numbers of question 31, worse recommendations for older users. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, first table: NDCG@10 by depth of history; shares of users with a short one
const old = { short: [0.6, 0.3], long: [0.4, 0.45] },
  young = { short: [0.25, 0.35], long: [0.75, 0.45] };
const mean = (shares, scores) => shares.short[0] * scores.short[1] + shares.long[0] * scores.long[1];
const O = mean(old, old),
  Y = mean(young, young),
  mixed = mean(old, young);
show('means 55+, others, gap', [r(O), r(Y), r(Y - O)]); // 0.36, 0.425, 0.065
show('others with the mix of 55+; due to mix, within; shares', [r(mixed), r(Y - mixed), r(mixed - O), r((Y - mixed) / (Y - O), 2)]); // 0.39, 0.035, 0.03, 0.54
// spoken answer and body: interval, 4,000 and 46,000 users, standard deviation 0.30 each (normal approximation; the bootstrap gives the same here)
const se = Math.sqrt(0.09 / 4000 + 0.09 / 46000);
show('se, interval of the gap', [r(se, 4), r(Y - O - 1.96 * se), r(Y - O + 1.96 * se)]); // 0.0049, 0.055, 0.075
show('half width for 40 users', r(1.96 * Math.sqrt(0.09 / 40 + 0.09 / 46000), 3)); // 0.093
// body: training data: 8 per cent of users, plays a month 12 against 35
show('share of training rows', r((0.08 * 12) / (0.08 * 12 + 0.92 * 35), 3)); // 0.029
// body: a window of 7 days and somebody who watches every second weekend: share of moments at which it is empty
show('empty share: every 14 days, window 7; window 30', [r(7 / 14, 2), 0]); // 0.5, 0
// body: position bias, same relevance 0.10 at rank 3; examination 0.2 for 55+ on television, 0.5 for others, one curve for all 0.45
show('observed', [r(0.1 * 0.2, 3), r(0.1 * 0.5, 3)]); // 0.02, 0.05
show('corrected with one curve', [r((0.1 * 0.2) / 0.45, 3), r((0.1 * 0.5) / 0.45, 3)]); // 0.044, 0.111
show('corrected with their own', [r((0.1 * 0.2) / 0.2, 3), r((0.1 * 0.5) / 0.5, 3)]); // 0.1, 0.1
// body: two parity questions on top-ten hits of relevant titles: 55+ and others: relevant titles found
show('relevant titles in the top ten', [
  r(1900 / 4800, 3),
  r(30000 / 60000, 3),
  r(30000 / 60000 - 1900 / 4800, 3),
  r(1900 / 4800 / (30000 / 60000), 2),
]); // 0.396, 0.5, 0.104, 0.79
// body: fair top k: 40 per cent of the candidates are titles from before 1990, none of them among the first five
show('chance of none in 4, in 5', [r(0.6 ** 4), r(0.6 ** 5)]); // 0.13, 0.078
// body: options, 55+ and others after, gaps
for (const [name, a, b] of [
  ['now', 0.36, 0.425],
  ['window 90 days', 0.385, 0.427],
  ['and own position curve', 0.397, 0.426],
  ['and re-ranking', 0.402, 0.424],
  ['levelling down', 0.36, 0.38],
])
  show(name, [r(b - a), r((1 - (b - a) / 0.065) * 100, 0), r(0.08 * a + 0.92 * b, 4)]);
// follow-up 3: 6 age bands on 4 surfaces
show('cells, expected false alarms, chance of any', [24, r(24 * 0.05, 1), r(1 - 0.95 ** 24, 2)]); // 24, 1.2, 0.71
// body, confirmation: two arms of 2,000, second-week retention 62 per cent, 80 per cent power
show('mde in points', r((1.959963984540054 + 0.8416212335729143) * Math.sqrt((2 * 0.62 * 0.38) / 2000) * 100, 1)); // 4.3
