/** Numbers of question 30, a new country. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body and spoken answer: catalogue
show('shared titles', [r(5600 / 9400, 2), 9400 - 5600]); // 0.6, 3,800
// body, first table: share of watch time by genre (drama, comedy, crime, family, documentary, music), beta of 4,000 people in Brazil
const mix = {
  'Brazil, beta': [26, 24, 12, 18, 6, 14],
  Portugal: [28, 20, 18, 17, 8, 9],
  Spain: [30, 16, 24, 14, 10, 6],
  Germany: [24, 12, 32, 12, 15, 5],
};
for (const [c, m] of Object.entries(mix))
  show(c, { sum: m.reduce((a, b) => a + b), distance: r(m.reduce((a, x, i) => a + Math.abs(x - mix['Brazil, beta'][i]), 0) / 200, 3) }); // 0, 0.10, 0.20, 0.29
// body: plays a week, Europe 40 million, Brazil 0.2 million
show('share of Brazil in a pooled training set', r(0.2 / 40.2, 4)); // 0.005
// spoken answer and body: prior from Europe 3 per cent, local 9 per cent, prior worth 500 viewers
const shrink = (n) => r(((0.09 * n + 0.03 * 500) / (n + 500)) * 100, 2);
show('estimate at 0, 200, 1,000, 5,000 viewers', [0, 200, 1000, 5000].map(shrink)); // 3, 4.71, 7, 8.45
show(
  'weight of local data',
  [0, 200, 1000, 5000].map((n) => r(n / (n + 500), 3)),
); // 0, 0.286, 0.667, 0.909
// body: words: autocarro and onibus mean bus. documents: [autocarro, familia], [onibus, familia], [crime], [crime, praia]
const l = Math.log;
const apart = l(2) ** 2 / (l(4) ** 2 + l(2) ** 2);
show('cosine before and after mapping', [r(apart, 2), 1]); // 0.2, 1
// body: factorization machine, bias 0.1, weights pt 0.05, comedy 0.1, factors pt (0.6, -0.2), comedy (0.5, 0.4), Brazil (0, 0) then (0.1, 0.5) with weight 0.02
const dot = (a, b) => a[0] * b[0] + a[1] * b[1];
const pt = [0.6, -0.2],
  comedy = [0.5, 0.4],
  br = [0.1, 0.5];
show('pairs: pt comedy, br comedy, br pt', [r(dot(pt, comedy), 2), r(dot(br, comedy), 2), r(dot(br, pt), 2)]); // 0.22, 0.25, -0.04
show('score on day one, later', [
  r(0.1 + 0.05 + 0.1 + dot(pt, comedy), 2),
  r(0.1 + 0.05 + 0.1 + 0.02 + dot(pt, comedy) + dot(br, comedy) + dot(br, pt), 2),
]); // 0.47, 0.70
// body: rollout: people for a half width of 2 points at 52 per cent, and for a difference of 2 points between arms
show('half width of 2 points', Math.ceil((1.959963984540054 ** 2 * 0.52 * 0.48) / 0.02 ** 2)); // 2,398
const bar = 0.53;
show(
  'an arm for 52 against 54',
  Math.ceil(
    (1.959963984540054 * Math.sqrt(2 * bar * (1 - bar)) + 0.8416212335729143 * Math.sqrt(0.52 * 0.48 + 0.54 * 0.46)) ** 2 / 0.02 ** 2,
  ),
); // 9,775
// body: exploration of local titles: 300 impressions each, beta of 40,000 people with 60 impressions a week, 10 per cent of slots
show('needed, a week, weeks', [3800 * 300, 40000 * 60 * 0.1, r((3800 * 300) / (40000 * 60 * 0.1), 2)]); // 1,140,000, 240,000, 4.75
// follow-up: standard error of a play rate near 4 per cent after 300 impressions
show('se at 300', r(Math.sqrt((0.04 * 0.96) / 300) * 100, 1)); // 1.1 points
// body: UTC midnight in Sao Paulo (UTC-3)
show('hour', 24 - 3); // 21
