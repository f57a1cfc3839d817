/** Numbers of question 26, more clicks and a smaller catalogue. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, first table: share of impressions by tier of titles, catalogue of 12,000, equal within a tier
const N = 12000;
const tiers = {
  today: [
    [120, 0.38],
    [1080, 0.4],
    [6000, 0.22],
    [4800, 0],
  ],
  ranker: [
    [120, 0.52],
    [1080, 0.38],
    [3600, 0.1],
    [7200, 0],
  ],
  calibrated: [
    [120, 0.42],
    [1080, 0.4],
    [5100, 0.18],
    [5700, 0],
  ],
};
for (const [name, parts] of Object.entries(tiers)) {
  const rising = parts.map(([n, s]) => [n, s / n]).sort((a, b) => a[1] - b[1]);
  let below = 0,
    sum = 0;
  // sum of (2i - N - 1) x_i over a tier of equal x
  for (const [n, x] of rising) {
    const first = below + 1,
      last = below + n;
    sum += x * ((first + last) * n - n * (N + 1));
    below += n;
  }
  const gini = sum / N; // X = 1
  const bits = parts.reduce((a, [n, s]) => a + (s > 0 ? s * Math.log2(n / s) : 0), 0);
  const coverage = parts.reduce((a, [n, s]) => a + (s > 0 ? n : 0), 0) / N;
  show(`exposure, ${name}`, { shown: coverage * N, coverage, gini: r(gini), bits: r(bits, 2), effective: Math.round(2 ** bits) }); // first table; answer: coverage 60 to 40 per cent; effective 2,207 to 921
}
show('coverage falls by', r(1 - 4800 / 7200)); // a third (title)
show('7200 to 4800 titles', [7200 / N, 4800 / N]); // 0.6, 0.4
// answer and follow-up: exchange rate of clicks against people who do not come back
const impressions = 1e6 * 120,
  clicks = impressions * 0.04;
show('clicks a month, gain of 6 per cent', [clicks, r(clicks * 0.06, 0)]); // 4.8 million, 288,000
show('0.25 points of a million people', 1e6 * 0.0025); // 2,500
show('clicks per person lost', r((clicks * 0.06) / 2500, 1)); // 115.2
show('break-even in points at 500 clicks a person', r((clicks * 0.06) / 500 / 1e4, 4)); // 576 people of a million = 0.0576 points
// body, second table: who gains, by taste group, 4 per cent today; shares of impressions
const groups = { mainstream: [0.4, 0.045, 0.0495], mixed: [0.35, 0.04, 0.0425], niche: [0.25, 0.032, 0.0309] };
let before = 0,
  after = 0;
for (const [g, [share, a, b]] of Object.entries(groups)) {
  before += share * a;
  after += share * b;
  show(g, r((b / a - 1) * 100, 1));
} // +10.0, +6.3, -3.4
show('overall before, after, lift', [r(before, 5), r(after, 5), r((after / before - 1) * 100, 1)]); // 0.0400, 0.0424, 6.0
// popularity lift, niche group: mean popularity of history and of recommendations
const lift = (p, q) => r((q - p) / p, 3);
show('popularity lift', { mainstream: lift(0.5, 0.53), mixed: lift(0.36, 0.44), niche: lift(0.18, 0.31) }); // 0.06, 0.222, 0.722
// body, third table: guardrails, 300,000 people an arm, second-week retention near 0.62
const se = Math.sqrt((2 * 0.62 * 0.38) / 300000) * 100;
show('standard error of a retention difference, points', r(se)); // 0.125
const z = 1.6448536269514722;
for (const [arm, d] of [
  ['ranker', -0.25],
  ['calibrated', -0.05],
])
  show(`retention, ${arm}`, [r(d - z * se, 3), r(d + z * se, 3)]); // -0.456 -0.044; -0.256 0.156
for (const [arm, d] of [
  ['ranker', -9.0],
  ['calibrated', -1.8],
])
  show(`independents, ${arm}`, [r(d - z * 0.4, 2), r(d + z * 0.4, 2)]); // -9.66 -8.34; -2.46 -1.14
for (const [arm, d] of [
  ['ranker', 6.0],
  ['calibrated', 5.1],
])
  show(`clicks, ${arm}, two-sided`, [r(d - 1.959963984540054 * 0.8, 1), r(d + 1.959963984540054 * 0.8, 1)]); // 4.4 7.6; 3.5 6.7
// body: price of exploration, 2 per cent of slots for titles without exposure
const slots = impressions * 0.02,
  each = slots / 5700;
show('slots a month, for each unseen title', [slots, Math.round(each)]); // 2,400,000 and 421
show('standard error of a click rate near 2 per cent', r(Math.sqrt((0.02 * 0.98) / each), 4)); // 0.0068
const lost = slots * (0.04 * 1.051 - 0.02);
show('clicks given up, share of all', [Math.round(lost), r((lost / (impressions * 0.04 * 1.051)) * 100, 2)]); // 52,896 and 1.05 per cent
show('what is left of +5.1', r(((1.051 * impressions * 0.04 - lost) / (impressions * 0.04)) * 100 - 100, 1)); // 4.0
// follow-up 2: the same varied row for everybody: 40 titles shared by all, or 40 for each of 100 kinds of people
show('coverage of one varied row for all', r(40 / N, 4)); // 0.0033
// follow-up 3: the upper confidence bonus for 20 and 2,000 impressions, c * sqrt(ln T / n)
const bonus = (n) => 0.01 * Math.sqrt(Math.log(1e6) / n);
show('bonus at n = 20 and n = 2000', [r(bonus(20), 4), r(bonus(2000), 4)]); // 0.0083, 0.0008
show('share of the gain kept', r(5.1 / 6, 2)); // 0.85, sentence for the meeting
show('two per cent of 120 million slots in millions, quantile', [120 * 0.02, r(z)]); // 2.4, 1.645
