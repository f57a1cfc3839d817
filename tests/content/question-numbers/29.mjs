/** Numbers of question 29, the pipeline that failed overnight. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body: damage. 3,600,000 home requests a day with ten visible titles each, 15 per cent of them between 02:00 and 07:50
const slots = 3.6e7 * 0.15;
show('impressions in the window, clicks lost at 4.0 against 2.9, euros at 3 cents', [
  slots,
  r(slots * (0.04 - 0.029), 0),
  r(slots * (0.04 - 0.029) * 0.03, 0),
]); // 5,400,000, 59,400, 1,782 euros
// spoken answer and body: the same with the alert at 02:30 and the fallback at 3.6 from 02:45; 2 per cent of a day's impressions lie before that
const before = 3.6e7 * 0.01,
  rest = slots - before;
show('clicks lost with an alert at 02:30', r(before * 0.011 + rest * 0.004, 0)); // 24,120
// body: thousand events in the quarter of an hour from 02:00, same hour of the last four same weekdays
const past = [402, 396, 405, 397],
  mean = past.reduce((a, b) => a + b) / 4,
  sd = Math.sqrt(past.reduce((a, b) => a + (b - mean) ** 2, 0) / 3);
show('mean, sd, z of 236 thousand', [mean, r(sd, 2), r((236 - mean) / sd, 1)]); // 400, 4.24
show('share missing', r(1 - 236 / 400, 2)); // 0.41
// body: experiment home_rows_v3, home, planned half and half: users with at least one event in the window, before and after the backfill
const chi = (a, b) => {
  const e = (a + b) / 2;
  return ((a - e) ** 2 + (b - e) ** 2) / e;
};
// p of chi-square with 1 df = erfc(sqrt(x/2))
const erfc = (x) => {
  const t = 1 / (1 + 0.5 * Math.abs(x));
  const y =
    t *
    Math.exp(
      -x * x -
        1.26551223 +
        t *
          (1.00002368 +
            t *
              (0.37409196 +
                t *
                  (0.09678418 +
                    t * (-0.18628806 + t * (0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277)))))))),
    );
  return x >= 0 ? y : 2 - y;
};
for (const [a, b] of [
  [48900, 47700],
  [50020, 49980],
])
  show(`chi-square ${a} ${b}`, [r(chi(a, b), 3), Number(erfc(Math.sqrt(chi(a, b) / 2)).toPrecision(2))]); // 14.907, 0.00011; 0.016, 0.90
// body: what the window does to the lift of a test, control 4.00 and treatment 4.20, in the window 3.40 and 2.60
for (const days of [14, 3]) {
  const c = ((days - 0.15) * 4.0 + 0.15 * 3.4) / days,
    t = ((days - 0.15) * 4.2 + 0.15 * 2.6) / days;
  show(`${days} days: control, treatment, lift`, [r(c, 3), r(t, 3), r((t / c - 1) * 100, 2)]);
}
// body: blend weight of the fallback: the exercise's trust, 40 plays known or unknown, halfTrust 10
show('weight with 40 plays, and with an empty profile', [40 / 50, 0 / 10]); // 0.8, 0
// body: popularity counted on broken events: 41 per cent lost, all of them from Android, which sends 55 per cent
show('Android: share of its events lost, share in what is left', [r(0.41 / 0.55, 2), r((0.55 - 0.41) / 0.59, 2)]); // 0.75, 0.24
// body, first hour, step 4: what the mixed fallback should earn
show('mix of snapshot (66 per cent at 3.9) and popularity (34 at 3.0)', r(0.66 * 3.9 + 0.34 * 3.0, 2)); // 3.59
show('lift with the window cut', r((4.2 / 4.0 - 1) * 100, 2)); // 5.00
