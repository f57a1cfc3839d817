/** Numbers of question 12, filter bubbles. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const sum = (a) => a.reduce((s, x) => s + x, 0);
const entropy = (counts) => {
  const n = sum(counts);
  return -sum(counts.filter((c) => c > 0).map((c) => (c / n) * Math.log2(c / n)));
};
// body, first table and spoken answer: 12 plays a block by drama, crime, comedy, science fiction
const personal = [
  [4, 3, 3, 2],
  [6, 3, 2, 1],
  [8, 2, 1, 1],
  [9, 2, 1, 0],
];
const popular = [
  [4, 3, 3, 2],
  [4, 4, 3, 1],
  [5, 4, 2, 1],
  [6, 4, 1, 1],
];
for (const [name, blocks] of Object.entries({ personal, popular }))
  show(
    name,
    blocks.map((b) => [sum(b), r(entropy(b), 2), r(2 ** entropy(b), 1)]),
  );
const change = (blocks) => entropy(blocks[3]) - entropy(blocks[0]);
show('changes, difference', [r(change(personal)), r(change(popular)), r(change(personal) - change(popular))]);
show('share of the fall that is not in the control', r((change(personal) - change(popular)) / change(personal), 2));
// body: entropy of few plays. four genres liked equally (2 bits); mean entropy of n random plays
const factorial = (n) => (n < 2 ? 1 : n * factorial(n - 1));
const expected = (n) => {
  let total = 0;
  for (let a = 0; a <= n; a += 1)
    for (let b = 0; a + b <= n; b += 1)
      for (let c = 0; a + b + c <= n; c += 1) {
        const k = [a, b, c, n - a - b - c];
        total += (factorial(n) / k.map(factorial).reduce((x, y) => x * y) / 4 ** n) * entropy(k);
      }
  return total;
};
show(
  'mean entropy of 3, 6, 12, 48 plays',
  [3, 6, 12, 48].map((n) => r(expected(n), 2)),
);
// body: who leaves. 60 broad at 1.9 bits, 40 narrow at 1.1; 30 broad ones leave
show('mean before, after', [r((60 * 1.9 + 40 * 1.1) / 100, 2), r((30 * 1.9 + 40 * 1.1) / 70, 2)]);
// body: two kinds of sameness. lists of three films by person; genre of film: letter
const lists = {
  bubbles: [
    ['d1', 'd2', 'd3'],
    ['c1', 'c2', 'c3'],
    ['s1', 's2', 's3'],
  ],
  hits: [
    ['d1', 'c1', 's1'],
    ['d1', 'c1', 's1'],
    ['d1', 'c1', 's2'],
  ],
  both: [
    ['d1', 'c1', 's1'],
    ['d2', 'c2', 's2'],
    ['d3', 'c3', 's3'],
  ],
};
const pairs = (list) => list.flatMap((x, i) => list.slice(i + 1).map((y) => [x, y]));
const mean = (a) => sum(a) / a.length;
for (const [name, three] of Object.entries(lists)) {
  const ild = mean(three.map((list) => mean(pairs(list).map(([x, y]) => (x[0] === y[0] ? 0 : 1)))));
  const coverage = new Set(three.flat()).size / 9;
  const between = mean(pairs(three).map(([x, y]) => 1 - x.filter((i) => y.includes(i)).length / 3));
  const genre = mean(
    pairs(three).map(([x, y]) => {
      const g = (l) => ['d', 'c', 's'].map((k) => l.filter((i) => i[0] === k).length / 3);
      return sum(g(x).map((v, i) => Math.abs(v - g(y)[i]))) / 2;
    }),
  );
  show(name, { ild: r(ild), coverage: r(coverage), differentFilms: r(between), differentGenres: r(genre) });
}
// body: segments. share of people, change of entropy personalised, change in holdout
const segments = [
  ['light', 0.5, -0.05, -0.04],
  ['middle', 0.35, -0.15, -0.1],
  ['heavy', 0.15, -0.52, -0.14],
];
show(
  'effects',
  segments.map(([n, , p, h]) => [n, r(p - h, 2)]),
);
show('overall', [
  r(sum(segments.map(([, w, p]) => w * p)), 3),
  r(sum(segments.map(([, w, , h]) => w * h)), 3),
  r(sum(segments.map(([, w, p, h]) => w * (p - h))), 3),
]);
// novelty in bits for films seen by 40, 10 and 2.5 per cent of people
show(
  'bits',
  [0.4, 0.1, 0.025].map((p) => r(-Math.log2(p), 2)),
);
show('mean of 0.4 0.4 0.1 and of 0.1 0.1 0.025', [
  r(mean([0.4, 0.4, 0.1].map((p) => -Math.log2(p))), 2),
  r(mean([0.1, 0.1, 0.025].map((p) => -Math.log2(p))), 2),
]);
// interval of the heavy group: 4,000 people in each arm, standard deviation of a person's change 1.2
const se = 1.2 * Math.sqrt(2 / 4000);
show('se, interval', [r(se, 3), r(-0.38 - 1.96 * se, 2), r(-0.38 + 1.96 * se, 2)]);
