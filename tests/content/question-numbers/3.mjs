/** Numbers of question 3, precision at k. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// spoken answer: 4 of the first 10 relevant, 6 or 40 relevant in all
show('precision, recall of 6, recall of 40', [4 / 10, r(4 / 6), 4 / 40]); // 0.4, 0.667, 0.1
// body, first table: three lists for Ada, who would enjoy 3 titles, k = 5
const P = (l, k) => l.slice(0, k).reduce((a, b) => a + b, 0) / k;
const ap = (l, R) => l.reduce((s, x, i) => s + (x ? P(l, i + 1) : 0), 0) / R;
const rr = (l) => (l.includes(1) ? 1 / (l.indexOf(1) + 1) : 0);
const rbp = (l, p) => (1 - p) * l.reduce((s, x, i) => s + x * p ** i, 0);
const lists = { A: [1, 1, 0, 0, 0], B: [0, 0, 0, 1, 1], C: [1, 0, 0, 0, 1] };
for (const [n, l] of Object.entries(lists))
  show(`list ${n}: P@5, recall@5, AP@5, RR, RBP(0.8)`, [P(l, 5), r((P(l, 5) * 5) / 3), r(ap(l, 3)), r(rr(l)), r(rbp(l, 0.8))]);
show('AP working A, B, C', ['(1 + 2/2)/3', '(1/4 + 2/5)/3', '(1 + 2/5)/3']);
show('residual at depth 5', r(0.8 ** 5)); // 0.328
// body: the ceiling, k = 10, people with 1, 2, 3 and 12 relevant titles
const ceil = [1, 2, 3, 12].map((R) => Math.min(R, 10) / 10);
show('ceilings, mean', [ceil, r(ceil.reduce((a, b) => a + b) / 4)]); // 0.1 0.2 0.3 1.0, mean 0.4
show('0.24 of the ceiling 0.4', 0.24 / 0.4); // 0.6
// body: titles that were never shown count as misses; 2 known hits, 1 known miss, 2 unknown, k = 5
show('bounds', [2 / 5, 4 / 5]); // 0.4 to 0.8
// body: position: equal appeal 0.10, chance to be looked at 0.9 at rank 1 and 0.3 at rank 8, 1,000 impressions each
show('clicks at rank 1 and rank 8, ratio', [1000 * 0.9 * 0.1, 1000 * 0.3 * 0.1, 0.9 / 0.3]); // 90, 30, 3
// body: diversity and novelty of two rows of five, three hits each. Intra-list diversity = mean Jaccard distance of tags; novelty = mean -log2 of the share who played it
const jac = (a, b) => 1 - a.filter((x) => b.includes(x)).length / new Set([...a, ...b]).size;
const ild = (row) => {
  let s = 0,
    n = 0;
  for (let i = 0; i < row.length; i++)
    for (let j = i + 1; j < row.length; j++) {
      s += jac(row[i], row[j]);
      n++;
    }
  return s / n;
};
const one = [
  ['crime', 'series'],
  ['crime', 'series'],
  ['crime', 'series'],
  ['crime', 'film'],
  ['crime', 'film'],
];
const two = [
  ['crime', 'series'],
  ['comedy', 'series'],
  ['nature', 'film'],
  ['crime', 'film'],
  ['drama', 'film'],
];
show('intra-list diversity', [r(ild(one)), r(ild(two))]);
const nov = (p) => p.reduce((s, x) => s - Math.log2(x), 0) / p.length;
show('novelty in bits', [r(nov([0.5, 0.5, 0.25, 0.25, 0.25])), r(nov([0.5, 0.125, 0.0625, 0.25, 0.03125]))]);
// body: AUC against the top: 10 titles, 2 relevant; X has them at ranks 1 and 10, Y at ranks 4 and 5
const auc = (pos, n) => {
  let w = 0;
  for (const p of pos) for (let q = 1; q <= n; q++) if (!pos.includes(q) && q > p) w += 1;
  return w / (pos.length * (n - pos.length));
};
show('X: AUC, P@2; Y: AUC, P@2', [auc([1, 10], 10), 0.5, auc([4, 5], 10), 0]); // 0.5, 0.5; 0.625, 0
// body: by segment, 80 per cent regulars at 0.22 and 20 per cent newcomers at 0.08; candidate 0.24 and 0.05
show('mean old, mean new', [r(0.8 * 0.22 + 0.2 * 0.08), r(0.8 * 0.24 + 0.2 * 0.05)]); // 0.192, 0.202
// follow-up: a short list; 1 shown, 1 right; k = 10
show('divide by k, by length', [1 / 10, 1 / 1]);
// follow-up: random list of 10 from 40,000 with 20 relevant
show('precision by chance', 20 / 40000); // 0.0005
// follow-up: newcomers lost, as a share
show('newcomers 0.08 to 0.05', r((0.08 - 0.05) / 0.08)); // 0.375, more than a third
// body: pairs won, of 16
show('pairs won X, Y', [auc([1, 10], 10) * 16, auc([4, 5], 10) * 16]); // 8, 10
