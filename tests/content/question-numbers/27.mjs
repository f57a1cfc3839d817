/** Numbers of question 27, poor recommendations for new users. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body: the mean hides the cohort, 85 and 15 per cent of requests
show('mean NDCG@10', r(0.85 * 0.48 + 0.15 * 0.31, 4)); // 0.4545
// spoken answer and body: regulars cut back to their first three plays score 0.36
show('gap, short history, rest, share', [r(0.48 - 0.31, 2), r(0.48 - 0.36, 2), r(0.36 - 0.31, 2), r((0.48 - 0.36) / (0.48 - 0.31), 2)]); // 0.17, 0.12, 0.05, 0.71
// body: click rates, first week 2.6, later 4.0; the same people who stayed 2.9 then 3.6
show('raw gap, within person', [r(4.0 - 2.6, 1), r(3.6 - 2.9, 1)]); // 1.4, 0.7 points
// body, table by known plays: requests in thousands, model, popularity in segment, content, blend
const rows = [
  [60, 0.24, 0.3, 0.4 * 0.33 + 0.6 * 0.3, 0.4 * 0.33 + 0.6 * 0.3],
  [70, 0.3, 0.3, 0.35, 0.36],
  [50, 0.41, 0.31, 0.36, 0.43],
];
const mean = (c) => rows.reduce((a, row) => a + row[0] * row[c], 0) / 180;
show('no plays, answers used where given', r(rows[0][4], 3)); // 0.312
show('first-week means: model, popularity', [r(mean(1), 3), r(mean(2), 3)]); // 0.311, 0.303
const ladder = (60 * rows[0][4] + 70 * 0.36 + 50 * 0.43) / 180;
show('ladder, gain, share of gap', [r(ladder, 3), r(ladder - mean(1), 3), r((ladder - mean(1)) / 0.17, 2)]); // 0.363, 0.053, 0.31
// body: onboarding funnel of 10,000 sign-ups
show('shares seen, answered, in time; answers in time', [7400 / 10000, 4000 / 10000, 300 / 10000, 300 / 4000]); // .74 .4 .03 .075
// spoken answer: trust in the history with halfTrust 10
const w = (n) => n / (n + 10);
show(
  'weights at 0, 3, 10, 30 plays',
  [0, 3, 10, 30].map((n) => r(w(n), 3)),
); // 0, 0.231, 0.5, 0.75
// body: one blend, 3 plays: scaled collaborative and content of three titles
const blend = (c, f) => r(w(3) * c + (1 - w(3)) * f, 3);
show('blend A, B, C', [blend(1, 0.2), blend(0.3, 1), blend(0, 0.6)]); // 0.385, 0.838, 0.462
// body: sample size as in the exercise sample-size-proportions (pooled under the null), 31 to 32.5 per cent, alpha 0.05 two-sided, power 0.8
const bar = (0.31 + 0.325) / 2;
const n = Math.ceil(
  (1.959963984540054 * Math.sqrt(2 * bar * (1 - bar)) + 0.8416212335729143 * Math.sqrt(0.31 * 0.69 + 0.325 * 0.675)) ** 2 / 0.015 ** 2,
);
show('n an arm, days of sign-ups at 2,400 a day, days to the readout', [n, r((2 * n) / 2400, 1), Math.ceil((2 * n) / 2400) + 14]); // 15,118, 12.6, 27
// body: training rows against requests of the first day
show('first day: share of training rows and of requests', [0.011, 0.09, r(0.09 / 0.011, 1)]); // 8.2 times
// follow-up: an interval for a small cell, 400 people, standard deviation 0.3
show('half width', r((1.96 * 0.3) / Math.sqrt(400), 3)); // 0.029
// body, last paragraph: effect on the mean of all requests
show('share of 0.053 in the total', r(0.15 * (ladder - mean(1)), 3)); // 0.008
show('share without an answer', 1 - 0.4); // 0.6
