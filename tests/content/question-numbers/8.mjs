/** Numbers of question 8, popularity bias at Lanternfish. */
const show = (label, ...values) => console.log(label, ...values.map((v) => (typeof v === 'number' ? Number(v.toFixed(5)) : v)));
// the loop: two films of equal quality 0.10, 1,000 visits a round; the one with more clicks stands first (looked at by all), the other second (by half)
let a = 11,
  b = 10;
show('before: clicks, share', a, b, a / (a + b)); // 11, 10, 0.524
for (let round = 1; round <= 5; round += 1) {
  a += 1000 * 1.0 * 0.1;
  b += 1000 * 0.5 * 0.1;
  show(`round ${round}: clicks, share of the first`, a, b, a / (a + b)); // 1: 111, 60, .649; 5: 511, 260, .663
}
show('clicks per look', 500 / 5000, 250 / (0.5 * 5000)); // 0.10, 0.10 (answer, body)
// exposure by tier, 100 films: share of the catalogue, of position-weighted exposure, of plays from search
const tiers = { head: [10, 0.62, 0.45], middle: [30, 0.3, 0.33], tail: [60, 0.08, 0.22] };
for (const [name, [films, exposure, search]] of Object.entries(tiers))
  show(`tier ${name}: per film, against search`, exposure / (films / 100), exposure / search); // 6.2 1.378; 1.0 .909; .133 .364
// of the 60 in the tail 39 are ever shown; within a tier equal exposure
const exposures = [...Array(21).fill(0), ...Array(39).fill(0.08 / 39), ...Array(30).fill(0.3 / 30), ...Array(10).fill(0.62 / 10)];
const gini = (x) => {
  const s = x.toSorted((p, q) => p - q),
    n = s.length,
    total = s.reduce((p, q) => p + q);
  return s.reduce((sum, v, i) => sum + (2 * (i + 1) - n - 1) * v, 0) / (n * total);
};
show('coverage, gini, gini without the unseen', (100 - 21) / 100, gini(exposures), gini(exposures.filter((x) => x > 0)));
// inverse propensity: 1,000 eligible visits; chance of being shown, clicks
for (const [name, p, clicks] of [
  ['hit', 0.5, 50],
  ['known', 0.1, 10],
  ['rare', 0.02, 4],
]) {
  const w = 1 / p;
  show(
    `${name}: shown, rate when shown, weight, clicks weighted/1000, se, clipped at 20`,
    1000 * p,
    clicks / (1000 * p),
    w,
    (clicks * w) / 1000,
    (Math.sqrt(clicks) * w) / 1000,
    (clicks * Math.min(w, 20)) / 1000,
  );
} // hit 500 .1 2 .1 .014 .1; known 100 .1 10 .1 .032 .1; rare 20 .2 50 .2 .1 .08
// calibration by popularity tier: history half head, half tail; alpha 0.01
const kl = (target, list) => target.reduce((s, p, i) => s + (p > 0 ? p * Math.log(p / (0.99 * list[i] + 0.01 * p)) : 0), 0);
for (const heads of [4, 3, 2, 1]) show(`${heads} hits of 4: KL`, kl([0.5, 0.5], [heads / 4, 1 - heads / 4])); // 1.958, .1405, 0, .1405
// penalty: score and popularity (share of users) of four films; score - 0.2 * popularity
const films = { A: [0.9, 0.8], B: [0.8, 0.6], C: [0.78, 0.1], D: [0.6, 0.05] };
const byPenalty = (weight) =>
  Object.entries(films)
    .map(([n, [s, p]]) => [n, s - weight * p])
    .sort((p, q) => q[1] - p[1]);
for (const weight of [0, 0.2, 0.5]) {
  const order = byPenalty(weight),
    top = order.slice(0, 2).map(([n]) => n);
  show(
    `penalty ${weight}`,
    order.map(([n, v]) => `${n} ${v.toFixed(3)}`).join(' '),
    'score of two',
    top.reduce((s, n) => s + films[n][0], 0),
    'mean popularity',
    top.reduce((s, n) => s + films[n][1], 0) / 2,
  );
}
show('score given up', 1 - 1.68 / 1.7, 1 - 1.38 / 1.7); // 0.0118, 0.188
// experiment: plays a person and week 3.00, sd 4.0, 500,000 an arm, difference -0.009; limit -1 per cent
const se = 4 * Math.sqrt(2 / 5e5),
  diff = -0.009;
show('relative change and interval', diff / 3, (diff - 1.96 * se) / 3, (diff + 1.96 * se) / 3, 'se', se); // -0.003, -0.0082, 0.0022
show('tail exposure ratio to search', 0.14 / 0.22, 0.08 / 0.22); // 0.636, 0.364
// negatives: power 0.75 against 1 for items with 81 and 16 clicks (exercise on negative sampling)
show('ratio of chances, power 1 and 0.75', 81 / 16, 81 ** 0.75 / 16 ** 0.75); // 5.06, 3.375
// popularity lift of the exercise: main .578 to .600, niche .425 to .500
show('lift', (0.6 - (0.6 + 0.6 + 8 / 15) / 3) / ((0.6 + 0.6 + 8 / 15) / 3), (0.5 - 0.425) / 0.425); // 0.038, 0.176
show('plays after a fall of 0.3 per cent from 3.00', 3 * (1 - 0.003)); // 2.991
