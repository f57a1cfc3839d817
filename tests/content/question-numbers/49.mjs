/** Numbers of question 49, an audit explained to people without statistics. */
const r = (x, d = 2) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const wald = (a, na, b, nb) => {
  const se = 100 * Math.sqrt((a * (1 - a)) / na + (b * (1 - b)) / nb),
    d = 100 * (a - b);
  return [r(d, 1), r(d - 1.96 * se, 1), r(d + 1.96 * se, 1)];
};
// spoken answer and body: 2,400 regulars with 1,488 evenings that ended in a start, 600 newcomers with 288; one evening drawn for each person
show('shares', [1_488 / 2_400, 288 / 600]); // 0.62, 0.48
show('formula', wald(0.62, 2_400, 0.48, 600)); // 14 (9.6 to 18.4)
// body: the same by a bootstrap over persons, 4,000 resamples, percentile interval, seed 49
let state = 49;
const uniform = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};
const drawn = (share, n) => {
  let hits = 0;
  for (let i = 0; i < n; i += 1) hits += uniform() < share;
  return hits / n;
};
const differences = Array.from({ length: 4_000 }, () => 100 * (drawn(0.62, 2_400) - drawn(0.48, 600))).toSorted((a, b) => a - b);
const quantile = (sorted, p) => {
  const place = (sorted.length - 1) * p,
    below = Math.floor(place);
  return sorted[below] + (place - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
};
show(
  'bootstrap, whole evenings',
  [0.025, 0.975].map((p) => Math.round(quantile(differences, p))),
); // 10 to 18
// body: the segment too small to speak about, 12 of 23, Wilson interval
const wilson = (x, n) => {
  const p = x / n,
    z2 = 1.96 ** 2,
    mid = (p + z2 / (2 * n)) / (1 + z2 / n),
    half = (1.96 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return [Math.round(100 * p), Math.round(100 * (mid - half)), Math.round(100 * (mid + half))];
};
show('12 of 23', wilson(12, 23)); // 52, 33, 71
// body: minutes until something plays; newcomers 9.4 (s 7.5, n 600), regulars 6.1 (s 4.0, n 2400). Welch and pooled; t quantiles 1.963 and 1.961
const partA = 7.5 ** 2 / 600,
  partB = 4 ** 2 / 2_400,
  df = (partA + partB) ** 2 / (partA ** 2 / 599 + partB ** 2 / 2_399);
const pooled = (599 * 7.5 ** 2 + 2_399 * 4 ** 2) / 2_998,
  sePooled = Math.sqrt(pooled * (1 / 600 + 1 / 2_400)),
  seWelch = Math.sqrt(partA + partB);
show('Welch', [r(seWelch, 3), Math.round(df), r(3.3 - 1.963 * seWelch, 1), r(3.3 + 1.963 * seWelch, 1)]);
show('pooled', [r(sePooled, 3), r(3.3 - 1.961 * sePooled, 1), r(3.3 + 1.961 * sePooled, 1)]);
// body: "0.3 per cent" twice. base rate 4.00 %, 5 million impressions a week, one order in 50 clicks, 18 euros an order
const clicks = [5e6 * 0.04 * 0.003, 5e6 * 0.003];
show(
  'clicks, orders, euros, new rate',
  clicks.map((c) => [r(c, 0), r(c / 50, 0), r((c / 50) * 18, 0), r(100 * (0.04 + c / 5e6), 3)]),
);
show('ratio', r(clicks[1] / clicks[0], 0)); // 25
// spoken answer and body: the test that was decided on, 3,000 newcomers an arm, 48 against 54 evenings of 100
show('test', wald(0.54, 3_000, 0.48, 3_000)); // 6 (3.5 to 8.5)
// body: icon array, four rows of 25 each
for (let row = 0; row < 4; row += 1)
  console.log([62, 48].map((c) => Array.from({ length: 25 }, (_, i) => (row * 25 + i < c ? '●' : '○')).join('')).join('    '));
// body: clicks a week at the base rate
show('base clicks', 5e6 * 0.04); // 200,000
// body: chance that a second estimate of the same size lies in the first 95 % interval, 2 * Phi(1.96 / sqrt 2) - 1, by the midpoint rule
const reach = 1.96 / Math.SQRT2,
  steps = 20_000;
let inside = 0;
for (let i = 0; i < steps; i += 1) {
  const z = -reach + (2 * reach * (i + 0.5)) / steps;
  inside += ((Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * (2 * reach)) / steps;
}
show('second study inside', r(inside, 3)); // 0.834
show('minutes: difference of the means', r(9.4 - 6.1, 1)); // 3.3
