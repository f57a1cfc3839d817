/** Numbers of question 32, a violent film on a thirteen-year-old's home row. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// spoken answer, body "How many": one day of home
const day = { minorImpressions: 3_000_000, above: 1_140, profiles: 380, minors: 60_000, all: 1_500_000, impressions: 75_000_000 };
show("share of minors' impressions, %", r((day.above / day.minorImpressions) * 100, 3)); // 0.038
show('one in', r(day.minorImpressions / day.above, 0)); // 2632
show('share of all impressions, %', r((day.above / day.impressions) * 100, 4)); // 0.0015
show('affected minors, %; of all profiles, %', [r((day.profiles / day.minors) * 100, 2), r((day.profiles / day.all) * 100, 3)]); // 0.63, 0.025
// body: by path, the table of attribution
const paths = { backfill: 900, unlabelled: 190, shared: 40, stale: 10 };
show('sum, shares in %', [Object.values(paths).reduce((a, b) => a + b), ...Object.values(paths).map((v) => r((v / 1140) * 100, 1))]); // 1140; 78.9 16.7 3.5 0.9
// body: LinUCB, context (1, 1), alpha 0.5, diagonal A
const score = (a, b, alpha) => {
  const est = b[0] / a[0] + b[1] / a[1],
    width = Math.sqrt(1 / a[0] + 1 / a[1]);
  return { estimate: r(est), width: r(width), score: r(est + alpha * width) };
};
show('horror film, nearly new', score([2, 2], [0.4, 0.2], 0.5)); // 0.3, 1, 0.8
show('family film, well known', score([40, 40], [14, 10], 0.5)); // 0.6, 0.224, 0.712
// body: retrieve then rank. Films 0-9; 18-rated: 2, 5, 7, 9. c = 60, pool 5, k = 3
const sources = [
    [2, 5, 1, 4],
    [5, 7, 2, 6],
    [7, 9, 2, 8],
  ],
  adult = new Set([2, 5, 7, 9]);
const scores = [0.2, 0.44, 0.93, 0.1, 0.38, 0.9, 0.35, 0.88, 0.3, 0.95];
const fused = new Map();
for (const s of sources) for (const [i, item] of s.entries()) fused.set(item, (fused.get(item) ?? 0) + 1 / (61 + i));
const byFused = [...fused].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
show(
  'fused',
  byFused.map(([i, f]) => [i, r(f, 5)]),
);
const rank = (pool) => pool.toSorted((a, b) => scores[b] - scores[a] || a - b).slice(0, 3);
const cutFirst = byFused.slice(0, 5).map(([i]) => i);
show('cut, then filter', [cutFirst, rank(cutFirst.filter((i) => !adult.has(i)))]);
const filterFirst = byFused
  .filter(([i]) => !adult.has(i))
  .slice(0, 5)
  .map(([i]) => i);
show('filter, then cut', [filterFirst, rank(filterFirst)]);
const short = rank(cutFirst.filter((i) => !adult.has(i)));
show('back-fill from trending', [...short, ...sources[2].filter((i) => !short.includes(i))].slice(0, 3)); // 1, 7, 9
// body: the classifier, 40,000 titles, 2 % unsuitable, recall 0.95, false alarms 0.03
const unsuitable = 800,
  fine = 39_200,
  caught = unsuitable * 0.95,
  missed = unsuitable - caught,
  falseFlags = fine * 0.03;
show('caught, missed, false flags, precision', [caught, r(missed, 0), r(falseFlags, 0), r(caught / (caught + falseFlags))]); // 760, 40, 1176, 0.393
const left = fine - falseFlags + missed;
show('left, share missed %, impressions a day', [r(left, 0), r((missed / left) * 100, 3), r((missed / left) * 3e6, 0)]); // 38064, 0.105, 3153
show('recall 0.99 at false alarms 0.12', { missed: r(800 * 0.01, 0), flags: r(39_200 * 0.12, 0) }); // 8, 4704
// follow-up: independent or not
show('two layers, if independent, %', r(0.05 * 0.02 * 100, 2)); // 0.1
// follow-up and body: zero in a sample
const upper = (n) => 1 - 0.05 ** (1 / n);
show('0 of 3,000: upper % and impressions a day', [r(upper(3000) * 100, 3), r(upper(3000) * 3e6, 0)]); // 0.1, 2994
show('0 of 500 reviewed titles: upper %, of 9,000 allowed', [r(upper(500) * 100, 2), r(upper(500) * 9_000, 0)]); // 0.6, 54 of 9,000
// body: the audit of the guardrail. Catalogue 24,000 majors, 16,000 independents; attention of minors
const share = 16 / 40;
for (const [w, s] of [
  ['before', 0.34],
  ['default deny', 0.18],
  ['after ratings', 0.33],
])
  show(`independents ${w}`, r(s / share, 3)); // 0.85, 0.45, 0.825
const ndcg = { adults: 0.412, '16-17': 0.398, '13-15': 0.301 };
show('gap', r(Math.max(...Object.values(ndcg)) - Math.min(...Object.values(ndcg)), 3)); // 0.111
