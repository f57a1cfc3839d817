/** Numbers of question 4, implicit and explicit feedback. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// spoken answer and body: abundance; 4 million viewers, 18 plays a month; 2 per cent of them rate one title a month
show('plays, ratings, ratio', [4e6 * 18, 4e6 * 0.02, (4e6 * 18) / (4e6 * 0.02)]); // 72 million, 80,000, 900
// body: who rates; 10,000 viewers of a title, share, stars, chance to rate
const groups = [
  [0.2, 5, 0.08],
  [0.6, 3, 0.01],
  [0.2, 1, 0.06],
];
const ratings = groups.map(([s, , p]) => 10000 * s * p);
const total = ratings.reduce((a, b) => a + b, 0);
show('ratings, total, mean of ratings, mean of viewers', [
  ratings.map((x) => r(x, 0)),
  r(total, 0),
  r(groups.reduce((a, [, st], i) => a + st * ratings[i], 0) / total),
  r(groups.reduce((a, [s, st]) => a + s * st, 0)),
]); // 160 60 120, 340, 3.235, 3
show(
  'share of each group among ratings',
  ratings.map((x) => r(x / total)),
); // 0.471 0.176 0.353
// spoken answer and body: what a missing click is; 1,000 impressions on the third row of home, 30 per cent scrolled into view, 30 clicks
show('not looked at, seen and passed, share of non-clicks', [700, 300 - 30, r(270 / 970), r(700 / 970)]); // 270, 0.278, 0.722
show('chance of a click once seen', 30 / 300); // 0.1 against the CTR of 0.03
// body: which signal; 10,000 starts of first episodes by how far they got, and how many led to a second episode within 7 days
const rows = [
  ['under 60 s', 3500, 0.04],
  ['60 s to 30 %', 2500, 0.21],
  ['30 to 90 %', 1500, 0.48],
  ['90 % and more', 2500, 0.71],
];
const pos = rows.map(([, n, p]) => n * p),
  neg = rows.map(([, n, p]) => n * (1 - p));
const P = pos.reduce((a, b) => a + b),
  N = neg.reduce((a, b) => a + b);
show('second episodes by row, all', [pos.map((x) => r(x, 0)), r(P, 0), r(P / 10000)]); // 140 525 720 1775, 3160, 0.316
const auc = (level) => {
  let w = 0;
  for (let i = 0; i < 4; i++)
    for (let j = 0; j < 4; j++) w += pos[i] * neg[j] * (level[i] > level[j] ? 1 : level[i] === level[j] ? 0.5 : 0);
  return r(w / (P * N));
};
show('AUC: start, 60 s, 90 %, four steps', [auc([1, 1, 1, 1]), auc([0, 1, 1, 1]), auc([0, 0, 0, 1]), auc([0, 1, 2, 3])]);
// body: confidence 1 + alpha r against 1 + alpha ln(1 + r), alpha 2
const lin = (n) => 1 + 2 * n,
  log = (n) => 1 + 2 * Math.log(1 + n);
show('linear and log confidence at 0, 1, 40', [[0, 1, 40].map(lin), [0, 1, 40].map((n) => r(log(n)))]); // 1 3 81; 1 2.386 8.427
show('ratio of 40 to 1', [lin(40) / lin(1), r(log(40) / log(1), 2)]); // 27, 3.53
// body: strength as in the exercise interaction-matrix: two plays of 60 s or more and one purchase; one play of 45 s
show('strength', [1 + 1 + 3, 0]); // 5, no row
// follow-up: negatives by power of popularity, counts 10,000 and 16 (exercise negative-sampling)
show('weights with power 0, 0.75, 1: ratio', [1, r((10000 / 16) ** 0.75, 0), 10000 / 16]); // 1, 125, 625
// follow-up: autoplay; 4,000 of 10,000 plays began by themselves; 60 s reached by 70 per cent of those and of 55 per cent of the chosen ones
show('plays of 60 s: autoplay, chosen, share of autoplay', [4000 * 0.7, 6000 * 0.55, r(2800 / 6100)]); // 2800, 3300, 0.459
