/** Numbers of question 38: run summaries, segments and alerts. */
const epochs = [
  [1, 0.412, 0.66, 0.03],
  [2, 0.431, 0.58, 0.046],
  [3, 0.428, 0.55, 0.06],
];
console.log(
  'best of each column',
  Math.max(...epochs.map((e) => e[1])),
  Math.max(...epochs.map((e) => e[2])),
  Math.min(...epochs.map((e) => e[3])),
); // a model that never existed, answer and body
const segments = {
  established: [14000, 0.004, 0.2, 0.456],
  new: [3200, -0.018, 0.24, 0.353],
  kids: [2000, 0.001, 0.19, 0.43],
  tv: [800, -0.006, 0.26, 0.401],
};
const inverse = (p) => {
  let lo = -10,
    hi = 10;
  const cdf = (x) => {
    let sum = x,
      term = x;
    for (let i = 1; i < 300; i += 1) {
      term *= (x * x) / (2 * i + 1);
      sum += term;
    }
    return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
  };
  lo = -5;
  hi = 5;
  for (let i = 0; i < 100; i += 1) {
    const m = (lo + hi) / 2;
    if (cdf(m) < p) lo = m;
    else hi = m;
  }
  return lo;
};
const z4 = inverse(1 - 0.05 / 8),
  z24 = inverse(1 - 0.05 / 48);
console.log('z for 4 segments', z4.toFixed(3), 'z for 24 comparisons', z24.toFixed(2)); // body; follow-up
let sum = 0,
  n = 0;
for (const [name, [users, change, sd, ndcg]] of Object.entries(segments)) {
  const se = sd / Math.sqrt(users);
  sum += users * change;
  n += users;
  console.log(
    name,
    'champion',
    (ndcg - change).toFixed(3),
    'se',
    se.toFixed(4),
    'interval',
    (change - z4 * se).toFixed(4),
    (change + z4 * se).toFixed(4),
  ); // table by segment
}
console.log('overall change', (sum / n).toFixed(5), 'users', n); // table, answer
console.log('gap champion', (0.452 - 0.371).toFixed(3), 'candidate', (0.456 - 0.353).toFixed(3)); // text
console.log('24 comparisons: expected', (24 * 0.05).toFixed(1), 'at least one', (1 - 0.95 ** 24).toFixed(3)); // follow-up
// expected range of eight independent standard normals: integral of 1 - F^8 - (1 - F)^8
const cdf = (x) => {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
  let s = x,
    t = x;
  for (let i = 1; i < 300; i += 1) {
    t *= (x * x) / (2 * i + 1);
    s += t;
  }
  return 0.5 + (s * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
};
let range = 0;
for (let x = -8; x < 8; x += 0.001) {
  const F = cdf(x);
  range += (1 - F ** 8 - (1 - F) ** 8) * 0.001;
}
console.log('expected range of 8', range.toFixed(3), 'at se 0.01', (range * 0.01).toFixed(3)); // follow-up on the gap
