/** Numbers of question 5, what an A/B test is and why recommenders need it. */
const r = (x, d = 4) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const Phi = (x) => {
  const f = (t) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  let s = 0;
  const n = 20000,
    a = -9,
    h = (x - a) / n;
  for (let i = 0; i <= n; i++) s += f(a + i * h) * (i === 0 || i === n ? 1 : i % 2 ? 4 : 2);
  return (s * h) / 3;
};
const za = 1.959963984540054,
  zb = 0.8416212335729143;
// body, first table: no effect at all, but heavy users see the new row more often; heavy 30 per cent, casual 10 per cent
show('saw it, did not, gap', [(8000 * 0.3 + 2000 * 0.1) / 10000, (2000 * 0.3 + 8000 * 0.1) / 10000, r(0.26 - 0.14)]); // 0.26, 0.14, 0.12
show('randomized, either arm', (5000 * 0.3 + 5000 * 0.1) / 10000); // 0.2
// spoken answer: before and after a launch, and the control at the same time
show('before/after, against control', [r(4.6 - 4.0, 1), r(4.6 - 4.5, 1)]); // 0.6, 0.1 points
// body: plan, 18.0 to 18.6 per cent start a recommended title in two weeks (pooled under the null, as sample-size-proportions)
const bar = (0.18 + 0.186) / 2;
const n = Math.ceil((za * Math.sqrt(2 * bar * (1 - bar)) + zb * Math.sqrt(0.18 * 0.82 + 0.186 * 0.814)) ** 2 / 0.006 ** 2);
show('people an arm, both, days at 10,000 new people a day', [n, 2 * n, r((2 * n) / 10000, 2)]); // 65,193; 130,386; 13.04
const half = (() => {
  const b = (0.18 + 0.183) / 2;
  return Math.ceil((za * Math.sqrt(2 * b * (1 - b)) + zb * Math.sqrt(0.18 * 0.82 + 0.183 * 0.817)) ** 2 / 0.003 ** 2);
})();
show('for half the effect, ratio', [half, r(half / n, 2)]);
// body: result, 70,120 control with 12,622 starters, 69,880 treatment with 12,998
const [nA, xA, nB, xB] = [70120, 12622, 69880, 12998];
const pA = xA / nA,
  pB = xB / nB,
  pool = (xA + xB) / (nA + nB);
const se0 = Math.sqrt(pool * (1 - pool) * (1 / nA + 1 / nB)),
  se = Math.sqrt((pA * (1 - pA)) / nA + (pB * (1 - pB)) / nB),
  z = (pB - pA) / se0;
show('rates, difference, z, p', [r(pA), r(pB), r(pB - pA), r(z, 2), r(2 * (1 - Phi(Math.abs(z))), 4)]);
show('pooled, its error, own error', [r(pool), r(se0, 5), r(se, 5)]);
show('interval, relative', [
  r(pB - pA - za * se),
  r(pB - pA + za * se),
  r((pB - pA) / pA, 3),
  r((pB - pA - za * se) / pA, 3),
  r((pB - pA + za * se) / pA, 3),
]);
// body: sample ratio, planned half and half
const chi = (a, b) => {
  const e = (a + b) / 2;
  return (a - e) ** 2 / e + (b - e) ** 2 / e;
};
show('chi-square and p here', [r(chi(nA, nB), 3), r(2 * (1 - Phi(Math.sqrt(chi(nA, nB)))), 3)]);
show('chi-square and p for 70,900 and 69,100', [r(chi(70900, 69100), 1), 2 * (1 - Phi(Math.sqrt(chi(70900, 69100))))]);
show('shares there', [r(70900 / 140000), r(69100 / 140000)]);
// follow-up: false alarms over 20 metrics
show('20 metrics', r(1 - 0.95 ** 20, 2)); // 0.64
// follow-up: five equally spaced looks at 0.05, by simulation (seeded)
let s = 12345;
const u = () => {
  s = (s * 1664525 + 1013904223) % 4294967296;
  return (s + 0.5) / 4294967296;
};
const normal = () => Math.sqrt(-2 * Math.log(u())) * Math.cos(2 * Math.PI * u());
let hit = 0;
const runs = 200000;
for (let i = 0; i < runs; i++) {
  let sum = 0;
  for (let k = 1; k <= 5; k++) {
    sum += normal();
    if (Math.abs(sum / Math.sqrt(k)) > za) {
      hit++;
      break;
    }
  }
}
show('five looks', r(hit / runs, 3)); // 0.142
// follow-up: CUPED with correlation 0.6: variance that remains
show('1 - rho^2', r(1 - 0.36, 2)); // 0.64
// body: users and impressions; per-user means: exercise delta-method-ratio, error over users 0.0835, over impressions 0.0399
show('delta example', [
  r(Math.sqrt((14.6666667 / 400 + (9 * 200) / 160000 - (2 * 3 * 26.6666667) / 8000) / 4)),
  r(Math.sqrt((0.15 * 0.85) / 80)),
]);
// body: the archive, as in the exercise offline-online-agreement
const off = [4, 9, -3, 6, 0, 6],
  on = [0.5, 1.2, -0.4, -0.2, 0.3, 0.8];
const rank = (v) => v.map((x) => v.filter((y) => y < x).length + (v.filter((y) => y === x).length + 1) / 2);
const [ro, rn] = [rank(off).map((x) => x - 3.5), rank(on).map((x) => x - 3.5)];
const dot = (a, b) => a.reduce((t, x, i) => t + x * b[i], 0);
const moved = off.map((x, i) => [x, on[i]]).filter(([a, b]) => a !== 0 && b !== 0);
show('moved on both sides, same sign, spearman', [
  moved.length,
  moved.filter(([a, b]) => a * b > 0).length,
  r(dot(ro, rn) / Math.sqrt(dot(ro, ro) * dot(rn, rn)), 3),
]); // 5, 4, 0.754
show('normal quantiles of the plan', [r(za, 3), r(zb, 3)]); // 1.960, 0.842
