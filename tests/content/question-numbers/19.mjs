/** Numbers of question 19, causal effects without a plain A/B test. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, interference: 120 lamps in stock, two arms of 1,000 people, 60 sold to each while nobody is treated
const stock = 120,
  pull = 1.5; // treated people try to buy 1.5 times as often
const treated = stock * (pull / (1 + pull)),
  control = stock - treated;
show('sold: treated, control, reading', [treated, control, r(treated / control - 1)]); // 72, 48, +50 % (body, spoken)
show('sold when all are treated', Math.min(stock, 2 * 60 * pull)); // 120: the launch effect is 0
// body, holdout: effect on weekly minutes in per cent, by week after assignment
const weekly = [3.0, 1.4, 0.6, 0.2, 0.0, -0.2, -0.3, -0.3],
  mean = (v) => v.reduce((a, b) => a + b, 0) / v.length;
show('mean of weeks 1 and 2, 1 to 8, 5 to 8', [r(mean(weekly.slice(0, 2)), 2), r(mean(weekly), 2), r(mean(weekly.slice(4)), 2)]); // 2.2, 0.55, -0.2
const se = (p, a, b) => Math.sqrt(p * (1 - p) * (1 / a + 1 / b));
show('holdout of 5 % of 1 million, retention 40 %: se, smallest effect at 80 % power', [
  r(se(0.4, 50000, 950000), 5),
  r((1.96 + 0.8416) * se(0.4, 50000, 950000), 4),
]); // 0.00225, 0.0063
show('the same at 1 %', r((1.96 + 0.8416) * se(0.4, 10000, 990000), 4)); // 0.0138
// body, difference-in-differences: minutes a person and week, new rows in Portugal, none in Spain
const portugal = { weeks: [200, 205, 210], after: 231 },
  spain = { weeks: [190, 195, 200], after: 212 };
show(
  'gaps before',
  portugal.weeks.map((x, i) => x - spain.weeks[i]),
); // 10, 10, 10
show('before-after, across, DiD', [portugal.after - 210, portugal.after - spain.after, portugal.after - 210 - (spain.after - 200)]); // 21, 19, 9 (spoken)
// body, synthetic control: treated (100, 104, 110), donors A and B, weights 2/3 and 1/3
const T = [100, 104, 110],
  A = [90, 94, 100],
  B = [120, 124, 130],
  synth = (a, b) => (2 * a + b) / 3;
show(
  'fit before',
  T.map((t, i) => r(t - synth(A[i], B[i]), 6)),
); // 0, 0, 0
show('after: synthetic, gap', [r(synth(104, 133), 2), r(121 - synth(104, 133), 2)]); // 113.67, 7.33
const placebos = [2.1, -1.4, 3.8, 0.6, -2.9, 1.2, -0.7, 2.6];
const rank = 1 + placebos.filter((g) => Math.abs(g) >= 121 - synth(104, 133)).length;
show('rank of 9, p', [rank, r(rank / 9), r(1 / 9)]); // 1, 0.111
// body, instrument: banner by lot. Always users 10 %, persuaded 20 %, never users 70 %
const groups = { always: [0.1, 0.6, 0.6], persuaded: [0.2, 0.4, 0.5], never: [0.7, 0.37, 0.37] };
const without = groups.always[0] * groups.always[2] + groups.persuaded[0] * groups.persuaded[1] + groups.never[0] * groups.never[1];
const withBanner = groups.always[0] * groups.always[2] + groups.persuaded[0] * groups.persuaded[2] + groups.never[0] * groups.never[1];
show('retention without and with banner', [r(without), r(withBanner)]); // 0.399, 0.419
show('uptake', [0.1, r(0.1 + 0.2)]); // 0.1, 0.3
show('difference, Wald', [r(withBanner - without), r((withBanner - without) / 0.2)]); // 0.02, 0.10
const users = (0.1 * 0.6 + 0.2 * 0.5) / 0.3,
  others = 0.37;
show('naive: users, others, difference', [r(users), others, r(users - others)]); // 0.533, 0.37, 0.163
// follow-up: one-sided leak: the banner itself brings 0.5 points to everybody
show('Wald with a leak of 0.005', r((withBanner + 0.005 - without) / 0.2)); // 0.125
// body: CUPED saves
show('variance left at rho 0.7', r(1 - 0.7 ** 2, 2)); // 0.51
