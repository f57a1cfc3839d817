/** Numbers of question 48, a paper that changed the evaluation. */
const r = (x, d = 2) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const logFactorial = [0];
for (let i = 1; i <= 20_000; i += 1) logFactorial.push(logFactorial[i - 1] + Math.log(i));
const logChoose = (n, k) => (k < 0 || k > n ? -Infinity : logFactorial[n] - logFactorial[k] - logFactorial[n - k]);
/** Chance that the relevant item at full rank `rank` lands in the top k against m negatives drawn without replacement from n - 1. */
const sampledHit = (rank, n, m, k) => {
  let sum = 0;
  for (let above = 0; above < k; above += 1)
    sum += Math.exp(logChoose(rank - 1, above) + logChoose(n - rank, m - above) - logChoose(n - 1, m));
  return sum;
};
const n = 10_000,
  m = 100,
  k = 10;
// body, table "where the relevant item stands": full and sampled hit rate at 10
for (const rank of [1, 5, 11, 100, 500, 1_000, 5_000])
  show(`rank ${rank}`, { full: rank <= k ? 1 : 0, sampled: r(sampledHit(rank, n, m, k), 3) });
// body and spoken answer: model A puts half of the users' items at rank 5 and half at 5000, model B all at 500
const mean = (ranks, f) => ranks.reduce((s, x) => s + f(x), 0) / ranks.length;
for (const [name, ranks] of [
  ['A', [5, 5_000]],
  ['B', [500, 500]],
])
  show(name, {
    full: mean(ranks, (x) => (x <= k ? 1 : 0)),
    sampled: r(
      mean(ranks, (x) => sampledHit(x, n, m, k)),
      3,
    ),
  });
// body: expected sampled rank of full rank r is 1 + m (r - 1) / (n - 1)
show(
  'expected sampled rank',
  [5, 500, 5_000].map((x) => r(1 + (m * (x - 1)) / (n - 1), 1)),
);
// body: AUC, the share of other items below
show('AUC', {
  A: r(
    mean([5, 5_000], (x) => (n - x) / (n - 1)),
    3,
  ),
  B: r((n - 500) / (n - 1), 3),
});
// body: the archive. nine pairs with an online verdict: 4 agreed when sampled, 3 flipped to agreement, 7 then. Coin, at least 7 of 9
const choose = (a, b) => Math.exp(logChoose(a, b));
show('agreement', [r(4 / 9), r(7 / 9), r([7, 8, 9].reduce((s, x) => s + choose(9, x), 0) / 2 ** 9, 3)]); // 0.44, 0.78, 0.09
// body: cost of ranking everything. 20,000 users, 48,000 titles, 64 dimensions, a multiplication and an addition each
show('operations', [20_000 * 40_000 * 64 * 2, 20_000 * 101 * 64 * 2, r(40_000 / 101, 0)]);
// body: the funnel of one year, shares
const funnel = [420, 60, 12, 4, 1];
show(
  'funnel',
  funnel.slice(1).map((x, i) => r(x / funnel[i], 2)),
);
// body: hours a year. 46 weeks of 30 minutes scanning; 60 first passes of 10 minutes, 12 second passes of 1 hour, 4 replications of 2 days of 7 hours
const hours = [46 * 0.5, (60 * 10) / 60, 12 * 1, 4 * 14];
show('hours', [hours, hours.reduce((a, b) => a + b), r(hours.reduce((a, b) => a + b) / 46, 1)]);
// body, story: 120,000 users an arm; starts 55.0 to 54.9, returns 62.0 to 62.6 per cent
const interval = (a, b, size) => {
  const se = 100 * Math.sqrt((a * (1 - a) + b * (1 - b)) / size),
    d = 100 * (b - a);
  return [r(d, 1), r(d - 1.96 * se, 1), r(d + 1.96 * se, 1)];
};
show('starts, returns', [interval(0.55, 0.549, 120_000), interval(0.62, 0.626, 120_000)]);
