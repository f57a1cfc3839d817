/** Numbers of question 11, NDCG. */
const gain = (g) => 2 ** g - 1;
const dcg = (grades, k, f = gain) => grades.slice(0, k).reduce((sum, g, i) => sum + f(g) / Math.log2(i + 2), 0);
const ndcg = (grades, k, f = gain) =>
  dcg(grades, k, f) /
  dcg(
    grades.toSorted((a, b) => b - a),
    k,
    f,
  );
const terms = (grades, f = gain) => grades.map((g, i) => r(f(g) / Math.log2(i + 2)));
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const first = [3, 2, 0, 0, 1],
  second = [1, 0, 0, 2, 3],
  one = (g) => g;
// spoken answer, paragraph 2: weights of ranks 1, 2 and 5
show(
  'weights of ranks 1, 2, 5',
  [1, 2, 5].map((rank) => r(1 / Math.log2(rank + 1), 2)),
); // 1, 0.63, 0.39
// body, table, and spoken answer, paragraph 3
show('terms', [terms(first), terms(second)]); // 7 1.893 0 0 0.387; 1 0 0 1.292 2.708
show('DCG@5', [r(dcg(first, 5)), r(dcg(second, 5))]); // 9.280, 5.000
show('ideal terms and DCG', [terms([3, 2, 1, 0, 0]), r(dcg([3, 2, 1, 0, 0], 5))]); // 7 1.893 0.5; 9.393
show('NDCG@5', [r(ndcg(first, 5)), r(ndcg(second, 5))]); // 0.988, 0.532 (spoken 0.99 and 0.53)
show(
  'precision@5',
  [first, second].map((g) => g.filter((x) => x > 0).length / 5),
); // 0.6, 0.6
// body: all 120 orders
const orders = (list) =>
  list.length === 0 ? [[]] : list.flatMap((x, i) => orders(list.filter((_, j) => j !== i)).map((rest) => [x, ...rest]));
const all = orders(first).map((order) => ndcg(order, 5));
show('number of orders, mean, worst', [all.length, r(all.reduce((a, b) => a + b) / all.length), r(Math.min(...all))]); // 120, 0.691, 0.479
// body: cut at 3
show('DCG@3, NDCG@3 of the first list', [r(dcg(first, 3)), r(ndcg(first, 3))]); // 8.893, 0.947
// body: every relevant item counts the same
show(
  'binary NDCG@5',
  [first, second].map((g) =>
    r(
      ndcg(
        g.map((x) => (x > 0 ? 1 : 0)),
        5,
        one,
      ),
    ),
  ),
); // 0.947, 0.853
// follow-up 3: grades 1, 2 at k = 2, exponential and linear
show('exponential, linear', [r(ndcg([1, 2], 2)), r(ndcg([1, 2], 2, one))]); // 0.797, 0.860
// body, second table: the other conventions, gain equal to the grade, and the discount that leaves ranks 1 and 2 alike
show(
  'linear NDCG@5',
  [first, second].map((g) => r(ndcg(g, 5, one))),
); // 0.976, 0.635
const flat = (grades) => grades.reduce((sum, g, i) => sum + (g > 0 ? 1 : 0) / Math.max(1, Math.log2(i + 1)), 0);
show(
  'binary NDCG@5, ranks 1 and 2 alike',
  [first, second].map((g) => r(flat(g) / flat(g.toSorted((a, b) => b - a)))),
); // 0.924, 0.734
const binary = (grades) => grades.map((g) => (g > 0 ? 1 : 0));
show('distance of the lists, exponential and binary', [
  r(ndcg(first, 5) - ndcg(second, 5)),
  r(ndcg(binary(first), 5) - ndcg(binary(second), 5)),
]); // 0.456, 0.094
// body: what one rank is worth near the top and far down
const weight = (rank) => 1 / Math.log2(rank + 1);
show('rank 2 to 1, rank 10 to 9', [r(weight(1) - weight(2)), r(weight(9) - weight(10))]); // 0.369, 0.012
// body: two of ten users without a relevant item, the other eight at 0.50
show('left out, counted as 0', [0.5, (8 * 0.5) / 10]); // 0.5, 0.4
