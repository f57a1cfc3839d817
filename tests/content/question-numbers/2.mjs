/** Numbers of question 2, the cold-start problem. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, first worked piece: implicit ALS user step, items (1,0), (0,1), (1,1), alpha 2, regularization 1 (exercise als-user-step)
const solve = (counts) => {
  const Y = [
    [1, 0],
    [0, 1],
    [1, 1],
  ];
  let [a, b, d, u, v] = [1, 0, 1, 0, 0];
  Y.forEach(([p, q], i) => {
    const k = 1 + 2 * counts[i];
    a += k * p * p;
    b += k * p * q;
    d += k * q * q;
    if (counts[i] > 0) {
      u += k * p;
      v += k * q;
    }
  });
  const det = a * d - b * b;
  const x = [(u * d - b * v) / det, (a * v - b * u) / det];
  return { x: x.map((z) => r(z)), scores: Y.map((y) => r(y[0] * x[0] + y[1] * x[1])) };
};
show('no plays', solve([0, 0, 0])); // zero vector, every score 0
show('one play of item 0', solve([1, 0, 0])); // x (0.643, -0.214), scores 0.643, -0.214, 0.429
// body, popularity with a half-life of 10 days: events as ages in days
const decay = (ages) => r(ages.reduce((s, a) => s + 2 ** (-a / 10), 0));
show('old favourite: 40 plays of age 30, 10 of age 20; new series: 12 of age 2', [
  decay([...Array(40).fill(30), ...Array(10).fill(20)]),
  decay(Array(12).fill(2)),
]); // 7.5, 10.447
// body, onboarding: three screens, 6 per cent leave at each, 30 per cent would be retained without
show('left after three screens, needed retention', [r(0.94 ** 3, 4), r(10000 * 0.94 ** 3, 0), r(0.3 / 0.94 ** 3)]); // 0.8306, 8306, 0.361
show('left after one screen, needed retention', [0.94, r(0.3 / 0.94)]); // 0.319
// body, exploration: half width of a click rate of 4 per cent
for (const n of [100, 400, 1000]) show(`half width at ${n}`, r(1.96 * Math.sqrt((0.04 * 0.96) / n), 4)); // 0.0384, 0.0192, 0.0121
show('cost of 400 impressions for 300 titles a week, of 6 million', [400 * 300, r((400 * 300) / 6e6, 4)]); // 120,000, 0.02
// body and spoken answer: damped rate, prior 4 per cent worth 200 impressions
show('raw and damped rate: 3 of 20; 60 of 1000', [r(3 / 20), r((3 + 8) / (20 + 200)), r(60 / 1000), r((60 + 8) / (1000 + 200), 4)]); // 0.15, 0.05, 0.06, 0.0567
// spoken answer and body: weight of history n / (n + 10)
show(
  'weights',
  [0, 5, 10, 30].map((n) => [n, r(n / (n + 10))]),
); // 0, 0.333, 0.5, 0.75
// follow-up: first-week click rate by today's label and by age at the impression; 1,000 sign-ups, 20 impressions each in week one
// 400 leave within the week at 1 per cent, 600 stay at 3 per cent
show('leavers, stayers, all', [0.01, 0.03, r((400 * 20 * 0.01 + 600 * 20 * 0.03) / 20000)]); // 0.022
// body: weight of one play two days old
show('2^(-2/10)', r(2 ** (-2 / 10))); // 0.871
show('weight of a play of age 30 and of age 20, complement of 0.04', [2 ** -3, 2 ** -2, 1 - 0.04]); // 0.125, 0.25, 0.96
