/** Numbers of question 46, a disagreement settled by a test. */
const r = (x, d = 2) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const erf = (x) => {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const y = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x);
  return x < 0 ? -y : y;
};
const normalCdf = (z) => 0.5 * (1 + erf(z / Math.SQRT2));
/** Difference treatment less control in points, with a 95 % Wald interval. */
const compare = (control, treatment, n) => {
  const a = control / n,
    b = treatment / n,
    se = Math.sqrt((a * (1 - a) + b * (1 - b)) / n);
  return {
    control: r(100 * a),
    treatment: r(100 * b),
    difference: r(100 * (b - a)),
    low: r(100 * (b - a - 1.96 * se)),
    high: r(100 * (b - a + 1.96 * se)),
  };
};
const n = 40_000;
// body, table "two tests", star and spoken answer: first test, three shop tiles
show('three tiles, ordered', compare(2_400, 2_720, n)); // 6.00 6.80 +0.80
show('three tiles, started a title', compare(22_000, 21_280, n)); // 55.0 53.2 -1.80
// second test, one tile at rank 6
show('one tile, ordered', compare(2_400, 2_600, n)); // 6.00 6.50 +0.50
show('one tile, started a title', compare(22_000, 21_960, n)); // 55.0 54.9 -0.10
show('share of the gain kept', r(0.5 / 0.8, 3)); // 0.625
// body: can the test settle it? half-widths at a base of 55 %, in points, for 10,000 and 40,000 users an arm
const se = (size) => 100 * Math.sqrt((2 * 0.55 * 0.45) / size);
show(
  'half-widths',
  [10_000, 40_000].map((size) => r(1.96 * se(size))),
); // 1.38, 0.69
// body: chance that the lower end clears -1.0 when nothing is lost
show(
  'power against the margin',
  [10_000, 40_000].map((size) => r(normalCdf(1 / se(size) - 1.96))),
); // 0.30, 0.81
// body: the same differences for 120,000 visitors a fortnight, starters lost and buyers won
show('users of 120,000', [120_000 * 0.018, 120_000 * 0.008]); // 2,160 and 960
// body, second story: share of impressions for titles younger than a month, 6.1 to 3.9 per cent, relative fall
show('relative fall', r(1 - 3.9 / 6.1, 3)); // 0.361
