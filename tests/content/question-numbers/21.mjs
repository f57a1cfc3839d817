/** Numbers of question 21, large language models in a recommender. Prices are assumed: 0.50 per million tokens in, 1.50 out. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const cost = (tokensIn, tokensOut) => (tokensIn * 0.5 + tokensOut * 1.5) / 1e6;
// body, table of costs; spoken: 3,240 a day
show('home: a call, a day, a year', [r(cost(1500, 100), 5), r(3.6e6 * cost(1500, 100), 0), r(365 * 3.6e6 * cost(1500, 100), 0)]); // 0.0009, 3240, 1.18 million
show('talk: a turn, a day', [r(cost(3000, 200), 5), r(20000 * 4 * cost(3000, 200), 0)]); // 0.0018, 144
show('tags: a title, the catalogue, 300 new a week', [r(cost(2000, 200), 5), r(40000 * cost(2000, 200), 0), r(300 * cost(2000, 200), 2)]); // 0.0013, 52, 0.39 (spoken: 52)
show('reasons: a text, 40,000 titles x 20 reasons', [r(cost(300, 40), 5), r(40000 * 20 * cost(300, 40), 0)]); // 0.00021, 168
// body: break-even on home: a start is worth 0.03, 30 starts in 100 requests
show('extra starts in 100 requests, relative', [r((100 * cost(1500, 100)) / 0.03, 2), r((100 * cost(1500, 100)) / 0.03 / 30)]); // 3, 0.1
// body and spoken: latency
show('seconds for 100 tokens at 20 ms after 0.4 s', r(0.4 + 100 * 0.02, 2)); // 2.4
// body and spoken: a row of ten with 3 % invalid titles each
show('row with at least one invalid title', r(1 - 0.97 ** 10)); // 0.263
show('the same at 0.1 %', r(1 - 0.999 ** 10, 3)); // 0.01
// body: order in the prompt. shown order -> returned order
const runs = [
  ['abcd', 'acbd'],
  ['dcba', 'dcab'],
  ['bdac', 'bcda'],
];
show('first shown came first', runs.filter(([shown, returned]) => shown[0] === returned[0]).length); // 3 of 3
for (const item of 'abcd') {
  const ranks = runs.map(([, returned]) => returned.indexOf(item) + 1);
  show(item, [ranks, r(ranks.reduce((s, x) => s + x, 0) / 3, 2)]);
}
// body: NDCG@10, warm 85 % and new 15 % of requests: ranker, zero-shot, ranker with language features
const warm = [0.214, 0.15, 0.217],
  fresh = [0.061, 0.083, 0.085];
show(
  'means',
  warm.map((x, i) => r(0.85 * x + 0.15 * fresh[i], 4)),
);
show(
  'means to three digits as in the page',
  warm.map((x, i) => (0.85 * x + 0.15 * fresh[i]).toFixed(3)),
); // 0.191, 0.140, 0.197
show('first of four wins three times by chance', [1 / 64, (1 / 4) ** 3]); // once in 64
show('first of twenty without bias', 1 / 20); // follow-up 1
show('re-ranking home, millions a year', (3240 * 365) / 1e6); // 1.18
