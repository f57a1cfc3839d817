/** Numbers of question 7, candidate generation and ranking in Lanternfish's shop. */
const show = (label, ...values) => console.log(label, ...values.map((v) => (typeof v === 'number' ? Number(v.toFixed(5)) : v)));
// cost: 2,000,000 articles, ranker 0.1 ms an item on one core, 180 requests a second
const items = 2e6,
  perItem = 0.0001,
  rate = 180,
  pool = 500;
show('everything: seconds a request, cores', items * perItem, items * perItem * rate); // 200 s, 36,000 cores (body, spoken answer)
show('pool: ms a request, cores, ratio', pool * perItem * 1000, pool * perItem * rate, items / pool); // 50 ms, 9 cores, 4,000
// inner products of 128 numbers; index with 2,000 cells of which 20 are visited
const d = 128,
  cells = 2000,
  probes = 20;
const brute = items * d,
  visited = (items / cells) * probes,
  work = (visited + cells) * d;
show('brute force multiplications, ms at 4 billion a second', brute, (brute / 4e9) * 1000); // 256,000,000, 64 ms
show('index: items visited, multiplications, ms, share', visited, work, (work / 4e9) * 1000, work / brute); // 20,000, 2,816,000, 0.704 ms, 0.011
show('cores busy with inner products: all, index', 0.064 * rate, (work / 4e9) * rate); // 11.52, 0.127
// recall of an index against latency (measured at Lanternfish, one sample of 1,000 queries): found of 500,000 true neighbours
for (const [p, found] of [
  [5, 405000],
  [20, 475000],
  [80, 494000],
])
  show(`probes ${p}: recall, ms`, found / 500000, ((((items / cells) * p + cells) * d) / 4e9) * 1000); // .81 .224; .95 .704; .988 2.624
// the funnel: 1,000 articles bought tomorrow
const funnel = { bought: 1000, named: 720, pooled: 640, shown: 288 };
show(
  'stage shares',
  funnel.named / funnel.bought,
  funnel.pooled / funnel.named,
  funnel.shown / funnel.pooled,
  funnel.shown / funnel.bought,
); // .72 .889 .45 .288
show('lost: not named, cut, ranked too low', 1000 - 720, 720 - 640, 640 - 288); // 280, 80, 352
show('bound for a perfect ranker', 640 / 1000); // 0.64
show('ranking better by a tenth', 288 * 1.1, (288 * 1.1) / 1000); // 316.8
show('retrieval better by a tenth, new ones ranked as well', 704 * 0.45); // 316.8
show('retrieval better by a tenth, a fifth of the new ones shown', 288 + 64 * 0.2, (288 + 64 * 0.2) / 288 - 1); // 300.8, 0.0444
show('product of the shares', 0.72 * (640 / 720) * 0.45); // 0.288
// sources: of the 720 named, by which combination (T two-tower, C co-occurrence, P popular)
const parts = { T: 190, C: 95, P: 40, TC: 185, TP: 80, CP: 25, TCP: 105 };
show(
  'union',
  Object.values(parts).reduce((a, b) => a + b),
); // 720
for (const s of 'TCP') {
  const named = Object.entries(parts)
    .filter(([k]) => k.includes(s))
    .reduce((a, [, v]) => a + v, 0);
  show(`source ${s}: named, only by it, recall without it`, named, parts[s], (720 - parts[s]) / 1000); // 560 190 .53; 410 95 .625; 250 40 .68
}
// logQ: an article ten times as frequent in the batch
show('ln 10', Math.log(10)); // 2.303
show('ln q of 0.02 and 0.002', Math.log(0.02), Math.log(0.002)); // -3.912, -6.215: corrected logits 3 + 3.912 and 3 + 6.215
show('corrected logits of 3', 3 - Math.log(0.02), 3 - Math.log(0.002)); // 6.912, 9.215
// inner product against cosine: user (1, 1); pan (3, 1), spice (1, 1)
const dot = (a, b) => a[0] * b[0] + a[1] * b[1],
  norm = (a) => Math.hypot(...a);
for (const [name, v] of [
  ['pan', [3, 1]],
  ['spice', [1, 1]],
])
  show(name, dot([1, 1], v), norm(v), dot([1, 1], v) / norm([1, 1]) / norm(v)); // 4, 3.162, 0.894; 2, 1.414, 1.000
// small catalogue: 3,000 films at 0.1 ms, in batches of 10 cores
show('3,000 films on one core, on ten, ms', 3000 * 0.1, 300 / 10); // 300, 30
// follow-up: random slot. 1 slot in 20 shows a random eligible article, 40,000 impressions, 240 purchases, 132 of them in the pool
show('recall on random exposure and half width', 132 / 240, 1.96 * Math.sqrt(((132 / 240) * (108 / 240)) / 240)); // 0.55, 0.0629
show('recall on logged purchases', 0.64); // 0.64
