/** Numbers of question 35, the same things again. */
import { mmrRerank } from '#core/rerank/mmr-rerank.ts';
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, complaints read
const notes = { title: 27, seen: 15, kind: 11, other: 7 };
show(
  'comments, %',
  Object.entries(notes).map(([k, v]) => [k, r((v / 60) * 100, 0)]),
); // 45, 25, 18, 12
// spoken answer, body: repetition of a week, 10 slots a load: share of users, loads, distinct titles
const groups = { light: [0.6, 2, 17], regular: [0.3, 6, 34], heavy: [0.1, 20, 52] };
let users = 0,
  slots = 0,
  repeats = 0;
for (const [g, [share, loads, distinct]] of Object.entries(groups)) {
  const rep = 1 - distinct / (loads * 10);
  users += share * rep;
  slots += share * loads * 10;
  repeats += share * loads * 10 * rep;
  show(g, { slots: loads * 10, repeat: r(rep * 100, 1), shareOfSlots: null });
}
for (const [g, [share, loads]] of Object.entries(groups)) show(`${g} share of slots %`, r(((share * loads * 10) / slots) * 100, 0));
show('mean over users, over slots, %', [r(users * 100, 1), r((repeats / slots) * 100, 1)]); // 29.4, 48.8
// body: fatigue, by unclicked showings in the last 7 days
const fatigue = [
  [0.512, 6.0],
  [0.15, 4.4],
  [0.098, 3.0],
  [0.24, 1.5],
];
const ctr = fatigue.reduce((s, [w, c]) => s + w * c, 0);
show('click rate, with the last group at 4.0, change %', [r(ctr, 2), r(ctr + 0.24 * 2.5, 2), r(((0.24 * 2.5) / ctr) * 100, 1)]);
// body: discount 0.7 per unclicked showing: when 0.95 falls under 0.60
show('showings until outranked', r(Math.log(0.6 / 0.95) / Math.log(0.7), 2));
show('0.95 after 1, 2', [r(0.95 * 0.7), r(0.95 * 0.49)]);
// body: exploration. epsilon 0.02: slots a week
show(
  'explored slots a week',
  [20, 60, 200].map((n) => r(n * 0.02, 1)),
);
show('chance of none: light', r(0.98 ** 20, 2)); // 0.67
// Thompson: challenger 80 of 2,000, leader 2,500 of 50,000; and counts at a tenth
const logB = (a, b) => lg(a) + lg(b) - lg(a + b);
function lg(x) {
  const g = [76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.001208650973866179, -0.000005395239384953];
  let y = x,
    t = x + 5.5;
  t -= (x + 0.5) * Math.log(t);
  let s = 1.000000000190015;
  for (const c of g) s += c / ++y;
  return -t + Math.log((2.5066282746310007 * s) / x);
}
const wins = ([s1, f1], [s2, f2]) => {
  const n = 20000;
  let cdf = 0,
    p = 0;
  for (let i = 0; i < n; i += 1) {
    const x = ((i + 0.5) / n) * 0.2;
    const lead = Math.exp(s1 * Math.log(x) + f1 * Math.log1p(-x) - logB(s1 + 1, f1 + 1)) * (0.2 / n);
    const chal = Math.exp(s2 * Math.log(x) + f2 * Math.log1p(-x) - logB(s2 + 1, f2 + 1)) * (0.2 / n);
    p += chal * (cdf + lead / 2);
    cdf += lead;
  }
  return p;
};
show('challenger drawn above: all counts, a tenth', [r(wins([2500, 47500], [80, 1920]), 3), r(wins([250, 4750], [8, 192]), 3)]);
// body: the row and what MMR does to it
const relevance = [0.95, 0.93, 0.9, 0.8, 0.7, 0.6, 0.55];
const vectors = [
  [1, 0, 0],
  [1, 0.1, 0],
  [0.9, 0.2, 0],
  [0.2, 1, 0],
  [0, 1, 0.2],
  [0, 0, 1],
  [0.3, 0.3, 0.8],
];
const counts = [512, 512, 256, 128, 64, 32, 16],
  N = 1024,
  history = [
    [1, 0, 0],
    [1, 0.2, 0],
  ],
  relevant = [1, 1, 1, 1, 0, 1, 0];
const cos = (a, b) => a.reduce((s, v, i) => s + v * b[i], 0) / Math.hypot(...a) / Math.hypot(...b);
const quality = (list) => {
  const pairs = [];
  for (const [x, i] of list.entries()) for (const j of list.slice(x + 1)) pairs.push(1 - cos(vectors[i], vectors[j]));
  const mean = (v) => r(v.reduce((a, b) => a + b, 0) / v.length, 3);
  return {
    relevance: mean(list.map((i) => relevance[i])),
    diversity: mean(pairs),
    novelty: mean(list.map((i) => Math.log2(N / counts[i]))),
    serendipity: mean(list.map((i) => (1 - (cos(vectors[i], history[0]) + cos(vectors[i], history[1])) / 2) * relevant[i])),
  };
};
// MMR that counts what was shown earlier in the session as already picked, and discounts nothing else
const memory = (shown, lambda, k) => {
  const picks = [...shown],
    row = [];
  while (row.length < k) {
    const left = relevance.map((_, i) => i).filter((i) => !picks.includes(i));
    const s = (i) => lambda * relevance[i] - (1 - lambda) * (picks.length ? Math.max(...picks.map((p) => cos(vectors[i], vectors[p]))) : 0);
    const best = left.toSorted((a, b) => s(b) - s(a) || a - b)[0];
    picks.push(best);
    row.push(best);
  }
  return row;
};
const plain = [0, 1, 2];
for (const lambda of [0.9, 0.8, 0.7, 0.6, 0.5]) {
  const row = mmrRerank(relevance, vectors, lambda, 3);
  show(`MMR ${lambda}`, [row, quality(row)]);
}
show('by relevance', [plain, quality(plain)]);
const first = memory([], 0.7, 3);
const second = memory(first, 0.7, 3);
show('with memory', [first, second, quality(second), new Set([...first, ...second]).size]);
// body: duplicates in one row of 10 item ids
const row = [
  ['tidewater-hd', 'tidewater', 'tidewater'],
  ['tidewater-4k', 'tidewater', 'tidewater'],
  ['tidewater-2', 'tidewater 2', 'tidewater'],
  ['tidewater-cut', 'tidewater', 'tidewater'],
  ['harbour-s1', 'harbour', 'harbour'],
  ['harbour-s2', 'harbour', 'harbour'],
  ['northern-line', 'northern line', 'northern line'],
  ['salt', 'salt', 'salt'],
  ['tidewater-making', 'the making of tidewater', 'tidewater'],
  ['kelp', 'kelp', 'kelp'],
];
show(
  'distinct ids, titles, worlds',
  [0, 1, 2].map((k) => new Set(row.map((x) => x[k])).size),
); // 10, 7, 5
// body: survey power, 1 to 5, sd 1.1, 1,500 an arm; test table
const se = 1.1 * Math.sqrt(2 / 1500);
show('survey se, mde', [r(se), r(2.8016 * se)]);
const z = 1.959963984540054,
  z1 = 1.6448536269514722;
show('survey +0.21', [r(0.21 - z * se, 2), r(0.21 + z * se, 2)]);
show('sessions with a play +0.6 se 0.2', [r(0.6 - z * 0.2, 2), r(0.6 + z * 0.2, 2)]);
show('clicks per load -0.3 se 0.25 margin 1; hides +0.02 se .01 margin .05', [r(-0.3 - z1 * 0.25, 2), r(-0.3 + z1 * 0.25, 2)]);
// body, last table: offline NDCG falls
show('NDCG@10 change %', r((0.206 / 0.214 - 1) * 100, 1)); // -3.7
