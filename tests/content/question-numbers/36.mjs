/** Numbers of question 36: an agent that investigates an anomaly. */
const before = { android: [400000, 16800], ios: [250000, 11250], web: [200000, 9000], tv: [150000, 2950] };
const after = { android: [410000, 13940], ios: [255000, 11475], web: [195000, 8775], tv: [190000, 3740] };
const total = (t) => Object.values(t).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
const [n0, c0] = total(before),
  [n1, c1] = total(after);
const R0 = c0 / n0,
  R1 = c1 / n1;
console.log('shown and clicks before', n0, c0, 'after', n1, c1); // table, last row
console.log(
  'CTR %',
  (100 * R0).toFixed(3),
  (100 * R1).toFixed(3),
  'change in points',
  (100 * (R1 - R0)).toFixed(3),
  'relative',
  ((R1 / R0 - 1) * 100).toFixed(1),
); // answer, table, text: 4.000 -> 3.612, -0.388, -9.7 %
let rateSum = 0,
  mixSum = 0;
for (const k of Object.keys(before)) {
  const r0 = before[k][1] / before[k][0],
    r1 = after[k][1] / after[k][0],
    w0 = before[k][0] / n0,
    w1 = after[k][0] / n1;
  const rate = w1 * (r1 - r0),
    mix = (w1 - w0) * (r0 - R0);
  rateSum += rate;
  mixSum += mix;
  console.log(
    k,
    'CTR',
    (100 * r0).toFixed(3),
    (100 * r1).toFixed(3),
    'share',
    (100 * w0).toFixed(1),
    (100 * w1).toFixed(1),
    'rate effect',
    (100 * rate).toFixed(3),
    'mix effect',
    (100 * mix).toFixed(3),
    'of the drop %',
    ((100 * rate) / (R1 - R0)).toFixed(0),
    ((100 * mix) / (R1 - R0)).toFixed(0),
  ); // table
}
console.log('sums', (100 * rateSum).toFixed(3), (100 * mixSum).toFixed(3), (100 * (rateSum + mixSum)).toFixed(3)); // table, last row
const z = ([n, c], [m, d], deff) => {
  const p = (c + d) / (n + m);
  return (d / m - c / n) / Math.sqrt(deff * p * (1 - p) * (1 / n + 1 / m));
};
console.log(
  'z Android',
  z(before.android, after.android, 1).toFixed(1),
  'with design effect 2.5',
  z(before.android, after.android, 2.5).toFixed(1),
); // text after the table
console.log(
  'Android 8.3: shown 250000, clicks 10500, CTR',
  ((100 * 10500) / 250000).toFixed(2),
  '8.4: shown',
  410000 - 250000,
  'clicks',
  13940 - 10500,
  'CTR',
  ((100 * (13940 - 10500)) / 160000).toFixed(2),
); // versions
console.log('plays per 1000 shown: 8.3', (5250 / 250).toFixed(1), '8.4', (3344 / 160).toFixed(1)); // versions
console.log(
  'clicks missing on 8.4',
  Math.round(160000 * 0.042) - 3440,
  'CTR with them',
  ((100 * (c1 + 160000 * 0.042 - 3440)) / n1).toFixed(3),
); // text: 3,280 clicks, 3.925 %
console.log('60 slices at 0.05: expected', 60 * 0.05, 'at least one', (1 - 0.95 ** 60).toFixed(3)); // key point, follow-up
const wilson = (k, n, q = 1.959964) => {
  const p = k / n,
    d = 1 + (q * q) / n,
    m = (p + (q * q) / (2 * n)) / d,
    h = (q / d) * Math.sqrt((p * (1 - p)) / n + (q * q) / (4 * n * n));
  return [(m - h).toFixed(2), (m + h).toFixed(2)];
};
console.log('Wilson 14 of 20', ...wilson(14, 20)); // follow-up and evaluation
