/** Numbers of question 33, is real time worth its cost. */
import { sampleSizePerGroup } from '#core/experiments/sample-size-per-group.ts';
import { normalCdf } from '#core/stats/normal-cdf.ts';
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const z = 1.959963984540054,
  zw = 0.8416212335729143;
// body, main table: sessions a month, batch rate, real-time rate, added cost, value of a conversion
const surfaces = {
  watch_next: [4e7, 0.3, 0.312, 9000, 0.03],
  shop: [8e5, 0.03, 0.0318, 6000, 6],
  home: [6e7, 0.12, 0.1206, 18000, 0.03],
  search: [2e7, 0.22, 0.2205, 7000, 0.03],
};
let cost = 0,
  extra = 0,
  value = 0;
for (const [name, [n, a, b, c, v]] of Object.entries(surfaces)) {
  const more = n * (b - a);
  cost += c;
  extra += more;
  value += more * v;
  show(name, {
    lift: r((b / a - 1) * 100, 1),
    extra: r(more, 0),
    costPer: r(c / more, 3),
    worth: r(more * v, 0),
    net: r(more * v - c, 0),
    breakEvenPoints: r((c / v / n) * 100, 3),
  });
}
show('all: cost, extra, blended cost per, value, net before the platform', [
  cost,
  r(extra, 0),
  r(cost / extra, 3),
  r(value, 0),
  r(value - cost, 0),
]);
const platform = 5000;
show(
  'net with platform: all, hybrid, watch_next alone, shop alone',
  [value - cost - platform, 14400 - 9000 + 8640 - 6000 - platform, 14400 - 9000 - platform, 8640 - 6000 - platform].map((x) => r(x, 0)),
);
// body: intervals, 100,000 users an arm, one session each counted
const ci = (a, b, n) => {
  const se = Math.sqrt((a * (1 - a) + b * (1 - b)) / n);
  return [b - a - z * se, b - a + z * se, se];
};
for (const [name, n] of [
  ['watch_next', 100_000],
  ['shop', 100_000],
  ['home', 400_000],
]) {
  const [s, a, b, , v] = surfaces[name],
    [lo, hi, se] = ci(a, b, n);
  show(`${name} interval in points, se; worth at both ends`, [
    r(lo * 100, 2),
    r(hi * 100, 2),
    r(se * 100, 3),
    r(lo * s * v, 0),
    r(hi * s * v, 0),
    r((b - a) / se, 2),
  ]);
}
// chance that the true lift is above the break-even, flat prior = normal
for (const name of ['watch_next', 'shop']) {
  const [s, a, b, c, v] = surfaces[name];
  show(`${name}: z against break-even, share above`, [
    r((b - a - c / v / s) / ci(a, b, 100_000)[2], 2),
    r(normalCdf((b - a - c / v / s) / ci(a, b, 100_000)[2]), 3),
  ]);
}
// body: sizes: detect the break-even lift against zero
show('people an arm, 30 against 30.75', sampleSizePerGroup(0.3, 0.3075, 0.05, 0.8));
show('people an arm, 3 against 3.125', sampleSizePerGroup(0.03, 0.03125, 0.05, 0.8));
show('people an arm, 12 against 13', sampleSizePerGroup(0.12, 0.13, 0.05, 0.8));
show('people an arm, 12 against 12.06', sampleSizePerGroup(0.12, 0.1206, 0.05, 0.8));
show('people an arm, 22 against 23.17', sampleSizePerGroup(0.22, 0.22 + 7000 / 0.03 / 2e7, 0.05, 0.8));
// telling shop's 0.18 from the break-even 0.125: se needed for power 0.8 one-sided 5 %: (1.645 + 0.842)
const need = (0.0018 - 0.00125) / (1.6448536269514722 + zw);
show('shop: people an arm to tell 0.18 from 0.125', r((0.03 * 0.97 + 0.0318 * 0.9682) / need ** 2, 0));
// body: funnel, home and watch_next, per 100,000 impressions sessions
for (const [name, a, b] of [
  ['home', [100000, 18000, 12000], [100000, 18720, 12060]],
  ['watch_next', [100000, 40000, 30000], [100000, 41000, 31200]],
])
  show(`${name} funnel: click lift %, converted per click before, after, converted lift %`, [
    r((b[1] / a[1] - 1) * 100, 1),
    r((a[2] / a[1]) * 100, 1),
    r((b[2] / b[1]) * 100, 1),
    r((b[2] / a[2] - 1) * 100, 1),
  ]);
// body: three arms on watch_next
show('latency, freshness, sum, points', [r(29.6 - 30, 1), r(31.2 - 29.6, 1), r(31.2 - 30, 1)]);
show('with half the delay, gain and cost per', [r(1.6 - 0.2, 1), r(9000 / (4e7 * 0.014), 3)]); // 1.4 points, 0.016
// follow-up: net of other surfaces
show('480,000 - 60,000 from elsewhere: worth, net, cost of one', [
  420000 * 0.03,
  420000 * 0.03 - 9000,
  420000 * 0.03 - 9000 + 2640 - platform,
  r(9000 / 420000, 3),
]); // 12600 3600 1240 0.021
// follow-up: minutes watched, sd 40, 100,000 an arm, hoped 0.3
const se = 40 * Math.sqrt(2 / 1e5);
show('minutes: se, mde, power, people', [
  r(se),
  r((z + zw) * se),
  r(normalCdf(0.3 / se - z) + normalCdf(-0.3 / se - z)),
  Math.ceil((2 * 1600 * (z + zw) ** 2) / 0.09),
]);
// body: hourly for home: lift kept
show('home hourly: extra, cost per, net at 600', [6e7 * 0.0005, r(600 / 30000, 2), 30000 * 0.03 - 600]);
show('lift of home in points', r((surfaces.home[2] - surfaces.home[1]) * 100, 2)); // 0.06
