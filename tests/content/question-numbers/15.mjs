/** Numbers of question 15, guardrail metrics. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const z95 = 1.6448536269514722,
  z975 = 1.959963984540054,
  z80 = 0.8416212335729143;
const n = 400000;
// standard errors: mean with deviation sd, share p
const seMean = (sd, arm = n) => sd * Math.sqrt(2 / arm),
  seShare = (p, q, arm = n) => Math.sqrt((p * (1 - p) + q * (1 - q)) / arm);
// body, readout table. benefit = sign * difference
const rows = [
  ['session minutes', -0.05, seMean(30), 0.24, 1],
  ['bounce rate', 0.0025, seShare(0.32, 0.3225), 0.005, -1],
  ['complaints and hides', 0.0001, seShare(0.002, 0.0021), 0.0002, -1],
  ['diversity of the list', -0.02, seMean(0.15), 0.01, 1],
];
for (const [name, d, se, m, sign] of rows) {
  const b = sign * d,
    lower = b - z95 * se,
    upper = b + z95 * se;
  show(name, {
    d,
    se: Number(se.toPrecision(3)),
    z: r(b / se, 2),
    lower: r(lower, 5),
    upper: r(upper, 5),
    margin: m,
    verdict: lower > -m ? 'safe' : upper < -m ? 'harmed' : 'inconclusive',
    significantlyWorse: b / se < -z95,
  });
}
// coverage: bootstrap by user, given standard error 0.004
{
  const b = -0.008,
    se = 0.004;
  show('coverage', { lower: r(b - z95 * se, 4), upper: r(b + z95 * se, 4), z: b / se, verdict: b - z95 * se > -0.02 ? 'safe' : 'not yet' });
}
const primary = 0.06,
  sePrimary = seMean(4);
show('primary', {
  se: r(sePrimary, 4),
  interval: [r(primary - z975 * sePrimary), r(primary + z975 * sePrimary)],
  relative: r(primary / 3.1),
});
// body: people an arm, for the complaint margin, if nothing changes truly, one-sided 5 %, power 80 %
const need = (variance, margin, power = z80) => Math.ceil((2 * (z95 + power) ** 2 * variance) / margin ** 2);
show('needed for complaints, margin 0.0002', need(0.002 * 0.998, 0.0002));
show('needed, margin 0.0001 and 0.0004', [need(0.002 * 0.998, 0.0001), need(0.002 * 0.998, 0.0004)]);
show('needed for session minutes, margin 0.24', need(900, 0.24));
// spoken answer: half a margin. complaints 2 in 1,000, upper end of harm
show('complaints: worst plausible rise in per cent, margin in per cent', [
  r(((0.0001 + z95 * seShare(0.002, 0.0021)) / 0.002) * 100, 0),
  10,
]);
// body: margin from money. a complaint costs 4 euros of service and 0.5 cancelled months at 9; win is 0.06 plays a week a person
const costOne = 4 + 0.5 * 9;
show('cost of one complaint, of 0.0002 a person a week over 1 million people', [costOne, r(0.0002 * 1e6, 0), r(0.0002 * 1e6 * costOne, 0)]);
// body: several guardrails
show('at least one false alarm among 10 harmless, one-sided 5 %', r(1 - 0.95 ** 10));
show(
  'all of 5 pass when each has power 0.8, 0.9, 0.96',
  [0.8, 0.9, 0.96].map((p) => r(p ** 5)),
);
show('power each for 0.8 together of 5', r(0.8 ** (1 / 5)));
const quantile = (p) => {
  let lo = -8,
    hi = 8;
  const cdf = (x) => {
    let s = 0;
    const steps = 2000,
      h = (x + 8) / steps;
    for (let i = 0; i < steps; i += 1) {
      const t = -8 + (i + 0.5) * h;
      s += Math.exp((-t * t) / 2);
    }
    return (s * h) / Math.sqrt(2 * Math.PI);
  };
  for (let i = 0; i < 60; i += 1) {
    const mid = (lo + hi) / 2;
    if (cdf(mid) < p) lo = mid;
    else hi = mid;
  }
  return (lo + hi) / 2;
};
show('people an arm at that power, ratio to 80 %', [
  need(0.002 * 0.998, 0.0002, quantile(0.8 ** 0.2)),
  r(((z95 + quantile(0.8 ** 0.2)) / (z95 + z80)) ** 2, 2),
]);
// body: coverage and arm size. 10 head films take 60 % of slots, 30 middle 30 %, 60 tail 10 %
const coverage = (slots) =>
  [
    [10, 0.6],
    [30, 0.3],
    [60, 0.1],
  ].reduce((s, [films, share]) => s + films * (1 - (1 - share / films) ** slots), 0) / 100;
show(
  'expected coverage at 500, 1,000, 9,500 slots',
  [500, 1000, 9500].map((s) => r(coverage(s))),
);
// body: session minutes that rise for a bad reason: 24.0 = 3.0 browsing + 21.0 watching, 24.2 = 4.4 + 19.8
show('minutes', [3 + 21, r(4.4 + 19.8, 1), r(19.8 / 21 - 1), r(4.4 / 3 - 1)]);
// body: break-even of the complaint margin with the smallest win that the test looks for, 3 cents a play
show('win in plays and euros a week', [r(0.06 * 1e6, 0), r(0.06 * 1e6 * 0.03, 0)]);
// body and follow-up 1: two-sided p of the complaints
const phi = (x) => {
  let s = 0;
  const steps = 4000,
    h = (x + 10) / steps;
  for (let i = 0; i < steps; i += 1) {
    const t = -10 + (i + 0.5) * h;
    s += Math.exp((-t * t) / 2);
  }
  return (s * h) / Math.sqrt(2 * Math.PI);
};
show('p of complaints, bounce', [r(2 * phi(-0.0001 / seShare(0.002, 0.0021)), 2), r(2 * phi(-0.0025 / seShare(0.32, 0.3225)), 3)]);
// body: p of coverage
show('p of coverage', r(2 * phi(-2), 3));
show('complaints per 1,000: se, lower end of the benefit', [
  seShare(0.002, 0.0021) * 1000,
  (-0.0001 - z95 * seShare(0.002, 0.0021)) * 1000,
]); // 0.101, -0.27
show('quantile, needed with half the complaint limit in millions', [r(z95), need(0.002 * 0.998, 0.0001) / 1e6]); // 1.645, 2.5
