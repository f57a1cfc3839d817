/** Numbers of question 39: what a vector index can reach. */
const queries = 4000,
  k = 200,
  items = 40000;
console.log('slots', queries * k, 'per item if spread evenly', (queries * k) / items); // body
console.log(
  'rule of three',
  ((3 / queries) * 100).toFixed(3),
  '% of users; of 2,000,000',
  (3 / queries) * 2e6,
  'exact bound',
  ((1 - 0.05 ** (1 / queries)) * 100).toFixed(4),
); // key point, follow-up
// coverage against the number of queries when no item is unreachable: log-normal rates, mean k/items = 0.005, sigma 2.5
const inverse = (p) => {
  // Acklam's approximation of the normal quantile
  const a = [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239],
    b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572],
    c = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783],
    d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) / ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
  }
  if (p > 0.97575) return -inverse(1 - p);
  const q = p - 0.5,
    r = q * q;
  return (
    ((((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q) /
    (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1)
  );
};
const sigma = 2.5,
  mu = Math.log(0.005) - (sigma * sigma) / 2;
const rates = Array.from({ length: items }, (_, i) => Math.min(1, Math.exp(mu + sigma * inverse((i + 0.5) / items))));
for (const n of [250, 1000, 4000, 16000])
  console.log('queries', n, 'expected coverage %', ((100 * rates.reduce((s, p) => s + 1 - (1 - p) ** n, 0)) / items).toFixed(1)); // table
// the audit
const parts = { 'not in the index': 1100, 'always filtered': 2300, 'younger than 14 days': 2050, 'short vector': 1450, rest: 2300 };
const orphans = Object.values(parts).reduce((a, b) => a + b, 0);
console.log(
  'orphans',
  orphans,
  'coverage of all %',
  ((100 * (items - orphans)) / items).toFixed(1),
  'eligible',
  items - 2300,
  'of eligible %',
  ((100 * (items - orphans)) / (items - 2300)).toFixed(1),
  'in stock and indexed',
  items - 2300 - 1100,
  ((100 * (items - orphans)) / (items - 2300 - 1100)).toFixed(1),
  'left to the queries',
  orphans - 1100 - 2300,
); // answer, table
console.log(
  'Chao lower bound on unseen',
  ((1300 * 1299) / (2 * 901)).toFixed(0),
  'naive f1^2/2f2',
  (1300 ** 2 / 1800).toFixed(0),
  'left',
  5800 - Math.round((1300 * 1299) / (2 * 901)),
); // body
console.log('a cluster of 2 % gets', 0.02 * queries, 'of 4,000 proportional queries'); // key point, body
// inside the hull
const q = [
    [2, 1],
    [1, 1],
    [-1, -1],
    [1, -3],
  ],
  v = [
    [3, 0],
    [0, 3],
    [-1, -1],
    [1, 1],
  ];
for (const x of q) console.log('query', x.join(','), 'scores', v.map((y) => x[0] * y[0] + x[1] * y[1]).join(' ')); // table of the hull
console.log('weights of the three corners', 0.4 * 3 + 0.2 * -1, 0.4 * 3 + 0.2 * -1, 0.4 + 0.4 + 0.2);
console.log('cosines to (1,1):', v.map((y) => ((y[0] + y[1]) / (Math.SQRT2 * Math.hypot(...y))).toFixed(3)).join(' ')); // text
console.log('multiplications of the exact check', 4000 * 40000 * 128); // follow-up: 20.48 billion
console.log('recall 0.97 loses', 0.03 * 200, 'of 200'); // text
