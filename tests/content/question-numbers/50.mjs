/** Numbers of question 50, an answer from incomplete data. */
const r = (x, d = 2) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, table "what was wrong": the landing log of impressions
const rows = 2_012_000,
  copies = 60_000,
  noUser = 12_000,
  late = 38_800;
const clean = rows - copies - noUser,
  arm = clean / 2;
show('clean, an arm', [clean, arm]); // 1,940,000 and 970,000
show(
  'shares of the log',
  [copies, noUser, late].map((x) => r((100 * x) / rows, 1)),
); // 3.0, 0.6, 1.9
// impressions of the app version that sends no clicks, 30 % of each arm
const mute = 0.3 * arm,
  seen = arm - mute;
show('mute, seen', [mute, seen]); // 291,000 and 679,000
const clicked = { a: 40_740, b: 44_814 };
const rate = (x, n) => (100 * x) / n;
show(
  'seen rates',
  [rate(clicked.a, seen), rate(clicked.b, seen)].map((x) => r(x)),
); // 6.00, 6.60
const observed = rate(clicked.b - clicked.a, seen);
show('observed difference', r(observed)); // 0.60
// body: missing clicks counted as no clicks
show(
  'as zeros',
  [rate(clicked.a, arm), rate(clicked.b, arm), rate(clicked.b - clicked.a, arm)].map((x) => r(x)),
); // 4.20, 4.62, 0.42
// body: clicks joined without reducing them first, rows against clicked impressions
show('fan-out', [
  r(100 * (42_900 / clicked.a - 1), 1),
  r(100 * (47_300 / clicked.b - 1), 1),
  r(rate(42_900, seen)),
  r(rate(47_300, seen)),
  r(rate(47_300 - 42_900, seen)),
]);
// body: no assumption at all
show(
  'worst case',
  [-1, 1].map((s) => r(rate(clicked.b - clicked.a + s * mute, arm))),
); // -29.58, 30.42
// spoken answer and body: what the mute 30 % would have to do for the whole to fall to 0.2 and to 0
show(
  'break-even',
  [0.2, 0].map((goal) => r((goal - 0.7 * observed) / 0.3)),
); // -0.73, -1.40
// body: sampling error of the observed part, design effect 2.5 since one person gives several impressions
const half = 1.96 * 100 * Math.sqrt((2.5 * (0.06 * 0.94 + 0.066 * 0.934)) / seen);
show('half-width, low, high', [r(half), r(observed - half), r(observed + half)]); // 0.13, 0.47, 0.73
// body: six past tests, Android difference less that of the others
const gaps = [0.1, -0.35, 0.05, -0.2, 0.28, -0.12],
  band = Math.max(...gaps.map(Math.abs));
show('band', band);
const whole = (seenDifference, muteDifference) => 0.7 * seenDifference + 0.3 * muteDifference;
const low = observed - half,
  high = observed + half;
show('d from, to', [r(low - band), r(high + band)]);
show('whole, with band and sampling', [r(whole(low, low - band)), r(whole(high, high + band))]); // 0.37, 0.84
// body: stand-in from the server's play log. per cent of impressions followed by a play within 30 minutes
const standIn = { seenA: 5.4, seenB: 5.97, muteA: 4.8, muteB: 5.26 };
const ratio = (standIn.seenB - standIn.seenA) / observed,
  muteDifference = (standIn.muteB - standIn.muteA) / ratio;
show('stand-in: seen, ratio, mute raw, mute scaled, whole', [
  r(standIn.seenB - standIn.seenA),
  r(ratio),
  r(standIn.muteB - standIn.muteA),
  r(muteDifference),
  r(whole(observed, muteDifference)),
]); // 0.57 0.95 0.46 0.48 0.57
// result: test repeated with the repaired app, 900,000 impressions an arm, 5.80 and 6.36 %, same design effect
const again = 1.96 * 100 * Math.sqrt((2.5 * (0.058 * 0.942 + 0.0636 * 0.9364)) / 900_000);
show('repeat', [r(0.56 - again), r(0.56 + again)]); // 0.45, 0.67
// body, second story: zero-result rates 14.1 and 6.3 %, language known for 64 %; hand check of 200 bursts
show('search', [r(14.1 - 6.3, 1), r(0.64 * (14.1 - 6.3), 1), 188 / 200]); // 7.8, 5.0, 0.94
