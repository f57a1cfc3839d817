/** Numbers of question 18, contextual bandits. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, first table: four posters; regret of 1 million showings
const rates = [0.03, 0.032, 0.04, 0.026],
  n = 1e6,
  best = Math.max(...rates),
  mean = rates.reduce((a, b) => a + b) / 4;
show('mean rate, loss of an even split', [r(mean), r(n * (best - mean), 0)]); // 0.032, 8000 (body, spoken)
show('loss of epsilon 0.1 for ever, once the best is known', r(0.1 * n * (best - mean), 0)); // 800 (body, spoken)
const se = (p, m) => Math.sqrt((p * (1 - p)) / m);
show('showings of a poor arm, even and epsilon', [n / 4, (n * 0.1) / 4]); // 250000, 25000
show('standard error at 3 %', [r(se(0.03, n / 4), 5), r(se(0.03, (n * 0.1) / 4), 5)]); // 0.00034, 0.00108
// body: LinUCB, context (1, 1), diagonal A; shelf 'documentary' new, shelf 'comedy' known
const arm = (diagonal, b) => {
  const theta = b.map((x, i) => x / diagonal[i]);
  return { theta, estimate: theta[0] + theta[1], width: Math.sqrt(1 / diagonal[0] + 1 / diagonal[1]) };
};
const fresh = arm([20, 4], [8, 1]),
  known = arm([60, 30], [30, 6]);
show('new shelf', [fresh.theta, r(fresh.estimate), r(fresh.width)]); // 0.4, 0.25; 0.65; 0.548
show('known shelf', [known.theta, r(known.estimate), r(known.width)]); // 0.5, 0.2; 0.7; 0.224
for (const alpha of [0, 0.1, 0.5, 1])
  show(`scores at alpha ${alpha}`, [r(fresh.estimate + alpha * fresh.width), r(known.estimate + alpha * known.width)]);
show('alpha at which they tie', r((known.estimate - fresh.estimate) / (fresh.width - known.width))); // 0.154
// body: Thompson sampling's probability for the same kind of choice: 3 of 60 against 30 of 750, Beta(s + 1, f + 1)
const logBeta = (() => {
  const memo = [0];
  const lf = (k) => {
    for (let i = memo.length; i <= k; i += 1) memo[i] = memo[i - 1] + Math.log(i);
    return memo[k];
  };
  return (a, b) => lf(a - 1) + lf(b - 1) - lf(a + b - 1);
})();
function probabilityFirstWins(a1, b1, a2, b2) {
  // exact sum, P(X > Y)
  let total = 0;
  for (let i = 0; i < a1; i += 1) total += Math.exp(logBeta(a2 + i, b1 + b2) - Math.log(b1 + i) - logBeta(1 + i, b1) - logBeta(a2, b2));
  return total;
}
show('P(3 of 60 beats 30 of 750)', r(probabilityFirstWins(4, 58, 31, 721)));
show('means of the beliefs', [r(4 / 62), r(31 / 752)]); // greedy on the mean would always take one
// body: rewards. click rate and finish given click; loud and quiet poster
show('finishes a showing', [r(0.06 * 0.3, 4), r(0.045 * 0.55, 5)]); // 0.018, 0.02475 (body, spoken)
show('quiet over loud', [r(0.045 / 0.06 - 1, 3), r((0.045 * 0.55) / (0.06 * 0.3) - 1, 3)]); // -25 % clicks, +37.5 % finishes
// body: delayed reward, 500 showings of a new arm, 40 % old enough
show('matured showings, seen rate, true rate', [500 * 0.4, r(0.3 * 0.4, 2), 0.3]); // 200, 0.12
// body: random slice. 1 % of 3.6 million requests a day over 20 candidates
show('random showings per candidate and day', (3.6e6 * 0.01) / 20); // 1800
show('propensity of each in the slice', 1 / 20); // 0.05
// follow-up: replay keeps the share 1/K of random traffic
show('replay keeps', [1 / 20, (3.6e6 * 0.01) / 20]); // 0.05, 1800 a day
show('finishes lost with the loud poster', [r(0.02475 - 0.018, 4), r((0.02475 - 0.018) / 0.02475)]); // 0.0068 (0.00675), 0.273: more than a quarter (body)
show('standard errors in percentage points', [r(100 * se(0.03, n / 4), 2), r(100 * se(0.03, n / 40), 2)]); // 0.03, 0.11 (follow-up 1)
