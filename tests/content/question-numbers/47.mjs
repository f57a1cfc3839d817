/** Numbers of question 47, a surprising finding made sure of. */
const r = (x, d = 2) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const erfc = (x) => {
  // Numerical Recipes, relative error below 1.2e-7
  const z = Math.abs(x),
    t = 1 / (1 + 0.5 * z);
  const y =
    t *
    Math.exp(
      -z * z -
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
const twoSided = (z) => erfc(Math.abs(z) / Math.SQRT2);
/** Pooled z test and Wald interval, equal arms, in points. */
const compare = (control, treatment, n) => {
  const a = control / n,
    b = treatment / n,
    p = (a + b) / 2;
  const z = (b - a) / Math.sqrt((2 * p * (1 - p)) / n),
    se = Math.sqrt((a * (1 - a) + b * (1 - b)) / n);
  return {
    control: r(100 * a, 1),
    treatment: r(100 * b, 1),
    difference: r(100 * (b - a), 2),
    low: r(100 * (b - a - 1.96 * se), 2),
    high: r(100 * (b - a + 1.96 * se), 2),
    z: r(z, 2),
    p: Number(twoSided(z).toPrecision(2)),
  };
};
// body, table "three looks": the first find, one of 24 segments
const found = compare(1_560, 1_404, 6_000);
show('found', found); // 26.0 23.4 -2.60
// second look: the same segment, users of a later cohort, named in advance
const confirmed = compare(2_028, 1_864, 7_800);
show('confirmed', confirmed);
show('shrunk to', r(confirmed.difference / found.difference, 2));
// third look: prediction of the cause, evening and daytime sessions of the same users (users active in each)
show('evening', compare(1_365, 1_165, 6_500));
show('daytime', compare(1_092, 1_081, 5_200));
// body: what chance alone delivers among 24 segments
show('expected false alarms, chance of at least one', [r(24 * 0.05, 1), r(1 - 0.95 ** 24, 3)]); // 1.2, 0.708
// body: Benjamini and Hochberg over the 24 p-values of the first look
const p = [
  found.p,
  0.019,
  0.031,
  0.044,
  0.071,
  0.1,
  0.13,
  0.17,
  0.22,
  0.26,
  0.31,
  0.35,
  0.39,
  0.44,
  0.48,
  0.53,
  0.58,
  0.64,
  0.69,
  0.74,
  0.8,
  0.86,
  0.91,
  0.97,
];
const candidates = p.map((x, i) => (x * 24) / (i + 1));
const adjusted = candidates.map((_, i) => Math.min(...candidates.slice(i)));
show('number, adjusted of the first four', [
  p.length,
  adjusted.slice(0, 4).map((x) => r(x, 3)),
  candidates.slice(0, 4).map((x) => r(x, 3)),
]);
// body: why the mean did not show it. a tenth of 60,000 users an arm loses 2.6 points; half-width of the overall interval at 25 %
show('overall', [r(0.1 * 2.6, 2), r(196 * Math.sqrt((2 * 0.25 * 0.75) / 60_000), 2)]); // 0.26, 0.49
// body and follow-up: the offline metric agreed in sign with 7 of 11 experiments; a coin does so or better
const choose = (n, k) => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
show('coin, at least 7 of 11', [r(7 / 11, 2), r([7, 8, 9, 10, 11].reduce((s, k) => s + choose(11, k), 0) / 2 ** 11, 3)]); // 0.64, 0.274
// body: how believable is a surprise? prior share true, power 0.8, level 0.05, then one confirmation at the same level and power
const after = (prior) => (prior * 0.8) / (prior * 0.8 + (1 - prior) * 0.05);
show(
  'belief',
  [0.02, 0.1, 0.3].map((prior) => [prior, r(after(prior), 2), r(after(after(prior)), 2)]),
);
// third look, a group that must not move: households with children and a profile for everybody
show('separate profiles', compare(2_050, 2_043, 8_200));
// body: evening against daytime, the difference of the two differences (taken as independent, which is rough)
const seOf = (x) => (x.high - x.low) / 3.92;
const evening = compare(1_365, 1_165, 6_500),
  daytime = compare(1_092, 1_081, 5_200);
const gap = evening.difference - daytime.difference,
  gapSe = Math.hypot(seOf(evening), seOf(daytime));
show('gap of gaps', [r(gap), r(gap - 1.96 * gapSe), r(gap + 1.96 * gapSe)]);
// result: follow-up experiment in the segment
show('fix', compare(1_794, 1_973, 7_800));
// red flag and answer: first and confirmed difference relative to control
show('relative', [r(2.6 / 26, 2), r(Math.abs(confirmed.difference) / confirmed.control, 3)]);
// body, second story: 27,000 shoppers without the row (5 % of 540,000), 11.5 against 11.8 %
const extraSe = 100 * Math.sqrt((0.115 * 0.885) / 27_000 + (0.118 * 0.882) / 513_000);
show('extras', [r(27_000 / 540_000, 2), r(0.3 - 1.96 * extraSe, 1), r(0.3 + 1.96 * extraSe, 1)]); // -0.1, 0.7
