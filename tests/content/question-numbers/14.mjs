/** Numbers of question 14, feedback loops. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const sum = (a) => a.reduce((s, x) => s + x, 0);
const choose = (n, k) => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
const binomial = (n, k, p) => choose(n, k) * p ** k * (1 - p) ** (n - k);
// body: film A is clicked by 10 per cent, film B by 12; trial of 20 showings each
show('B has at most 1 click of 20', r(binomial(20, 0, 0.12) + binomial(20, 1, 0.12)));
let behind = 0,
  ahead = 0;
for (let a = 0; a <= 20; a += 1)
  for (let b = 0; b <= 20; b += 1) {
    const p = binomial(20, a, 0.1) * binomial(20, b, 0.12);
    if (b < a) behind += p;
    if (b > a) ahead += p;
  }
show('B behind A, tie, B ahead after 20 showings', [r(behind), r(1 - behind - ahead), r(ahead)]);
// body, first table: expected counts. start 3 and 1 clicks of 20; 1,000 showings a round, the leader by estimate gets the share
const run = (epsilon, rounds, rates = [0.1, 0.12]) => {
  let clicks = [3, 1],
    shown = [20, 20],
    earned = 0;
  const rows = [];
  for (let round = 1; round <= rounds; round += 1) {
    const lead = clicks[0] / shown[0] >= clicks[1] / shown[1] ? 0 : 1;
    const give = [0, 1].map((i) => 1000 * (epsilon / 2 + (i === lead ? 1 - epsilon : 0)));
    earned += sum(give.map((g, i) => g * rates[i]));
    clicks = clicks.map((c, i) => c + give[i] * rates[i]);
    shown = shown.map((s, i) => s + give[i]);
    rows.push([round, 'AB'[lead], ...clicks.map((c, i) => r(c / shown[i])), r(earned, 0)]);
  }
  return { rows, earned };
};
for (const epsilon of [0, 0.1]) {
  const { rows, earned } = run(epsilon, 20);
  show(
    `epsilon ${epsilon}`,
    rows.filter(([n]) => [1, 2, 3, 4, 20].includes(n)),
  );
  show('earned in 20 rounds', r(earned, 0));
}
show('always B', 20 * 1000 * 0.12);
show('cost a round once B leads: 50 showings of A', [50 * 0.02, r(1 / 120, 4)]);
// body: offline recall on the log of the old policy (round 1 with epsilon 0.1): A 950 shown 95 clicks, B 50 shown 6 clicks
show('share of logged clicks found by always A, always B', [r(95 / 101, 2), r(6 / 101, 2)]);
show('logged click rate', r(101 / 1000));
// body: inverse propensity for always A and always B, standard error by counting clicks, effective sample
const ips = (clicks, p) => [r(clicks / p / 1000, 3), r(Math.sqrt(clicks) / p / 1000, 3)];
show('IPS always A, always B', [ips(95, 0.95), ips(6, 0.05)]);
show('IPS always B from an even log (500 shown, 60 clicks)', ips(60, 0.5));
// rounds of logging with 5 per cent for B until the standard error of B is a quarter of the difference 0.02
const visits = (0.12 / 0.05 - 0.12 ** 2) / 0.005 ** 2;
show('visits for a standard error of 0.005, showings of B among them', [r(visits, 0), r(visits * 0.05, 0)]);
// body, monitoring table: share of the ten biggest films by retraining, row, search, random slice
const top = { home: [0.41, 0.46, 0.5, 0.53], search: [0.31, 0.31, 0.32, 0.31], random: [0.29, 0.3, 0.29, 0.29] };
for (const [name, s] of Object.entries(top))
  show(`${name}: change, ratio of home to it at the first and the last`, [
    r(s[3] - s[0], 2),
    r(top.home[0] / s[0], 2),
    r(top.home[3] / s[3], 2),
  ]);
// body: budget. 2 per cent of 6 million slots a week, 4,000 tail titles; loss at rate 0.04 against 0.07
show('exploration slots, per title, lost clicks, all clicks, share', [
  6e6 * 0.02,
  (6e6 * 0.02) / 4000,
  r(6e6 * 0.02 * (0.07 - 0.04), 0),
  r(6e6 * 0.07, 0),
  r((6e6 * 0.02 * 0.03) / (6e6 * 0.07), 4),
]);
// body: hours of a week
show('hours in a week', 24 * 7);
show('clicks a showing at the start', [3 / 20, 1 / 20]); // 0.150, 0.050
show('difference to be seen', r(0.12 - 0.1)); // 0.020
