/** Numbers of question 23, time in taste. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
const dot = (a, b) => a.reduce((s, x, i) => s + x * b[i], 0);
const softmax = (z) => {
  const m = Math.max(...z),
    e = z.map((x) => Math.exp(x - m)),
    s = e.reduce((a, b) => a + b);
  return e.map((x) => x / s);
};
// body, first table: position 2 of the exercise causal-attention, with an interval vector added to each key
const query = [1, 1, 0, 2],
  keys = [
    [2, 0, 1, 0],
    [1, 1, 0, 1],
    [0, 0, 1, 0],
  ];
const now = [0, 0, 0, 0],
  months = [-1, -2, 0, 0];
const weights = (intervals) => {
  const s = keys.map(
    (k, j) =>
      dot(
        query,
        k.map((x, i) => x + intervals[j][i]),
      ) / 2,
  );
  return { scores: s, weights: softmax(s).map((x) => r(x)) };
};
show('both earlier clicks minutes ago', weights([now, now, now])); // 1, 2, 0: 0.245, 0.665, 0.090
show('both earlier clicks 40 days ago', weights([months, months, now])); // -0.5, 0.5, 0
show('bias of the interval', dot(query, months) / 2); // -1.5
// body, second table: intervals as a personal unit with a clip of 256, and as a logarithm of minutes
for (const [name, minutes] of [
  ['20 minutes', 20],
  ['1 day', 1440],
  ['40 days', 57600],
  ['2 years', 730 * 1440],
]) {
  const unit = (smallest) => Math.min(256, Math.floor(minutes / smallest));
  show(name, { unitOneMinute: unit(1), unitOneDay: unit(1440), logBucket: Math.floor(Math.log2(1 + minutes)) });
}
show('256 minutes in hours', r(256 / 60, 2)); // 4.27
// body: decay of a long-term profile. 80 crime hours two years ago, 10 documentary hours 15 days ago
const decay = (age, h) => 2 ** (-age / h);
for (const h of [30, 90, 365]) {
  const crime = 80 * decay(730, h),
    doc = 10 * decay(15, h);
  show(`half-life ${h}`, { crime: r(crime, 3), doc: r(doc, 2), crimeShare: r(crime / (crime + doc), 3) });
}
show('a Christmas film of last year at a half-life of 30 days', [r(decay(365, 30), 5), r(1 / decay(365, 30), 0)]); // 0.00022, one 4,598th
// body and spoken answer: gate n / (n + 3) between session and profile
const gate = (n) => n / (n + 3),
  mix = (n, short, long) => gate(n) * short + (1 - gate(n)) * long;
for (const n of [0, 1, 3, 9])
  show(`session of ${n}`, { gate: r(gate(n), 2), cartoon: r(mix(n, 0.9, 0.1), 2), crime: r(mix(n, 0.2, 0.8), 2) });
// body: recall@20 of a later week (illustrative), change against the order-only model by time since the last event
const table = {
  'under 30 minutes': [0.061, 0.128, 0.131, 0.132],
  '30 minutes to 30 days': [0.063, 0.094, 0.096, 0.101],
  'over 30 days': [0.07, 0.066, 0.064, 0.078],
};
for (const [name, [, , order, time]] of Object.entries(table)) show(name, { lift: r(time / order - 1, 3) });
const shares = [0.6, 0.3, 0.1];
show(
  'all, weighted 60/30/10: popularity, co-occurrence, order, order and time',
  [0, 1, 2, 3].map((c) =>
    r(
      Object.values(table).reduce((s, row, i) => s + shares[i] * row[c], 0),
      4,
    ),
  ),
);
const all = (c) => Object.values(table).reduce((s, row, i) => s + shares[i] * row[c], 0);
show('lift of all', r(all(3) / all(2) - 1, 3));
// body: cost. scores in one attention table, and numbers held by interval embeddings (keys and values), L = 50 and d = 50
show('pairs at L = 50, 1000, quotient', [50 ** 2, 1000 ** 2, 1000 ** 2 / 50 ** 2]); // 2,500, 1,000,000, 400
show('keys and values, with intervals, quotient', [2 * 50 * 50, 2 * 50 * 50 * 50, 50]); // 5,000, 250,000
show('interval vectors of a batch of 128 in MB of 32-bit floats', (250000 * 4 * 128) / 1e6); // 128
// follow-up 1: sum of weights when all gaps are clipped
show('longest gap told apart at a smallest interval of 5 seconds, minutes', r((256 * 5) / 60, 1)); // 21.3
