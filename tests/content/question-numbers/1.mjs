/** Numbers of question 1, collaborative filtering against content-based recommendation. */
const r = (x, d = 3) => Number(x.toFixed(d));
const show = (label, value) => console.log(label, JSON.stringify(value));
// body, first table: who played what (a play of at least 60 seconds), one set a person
const played = {
  Ada: ['Tidal', 'Bread'],
  Ben: ['Tidal', 'Bread'],
  Cleo: ['Tidal', 'Bread', 'Harbour'],
  Dov: ['Harbour'],
  Eve: ['Harbour', 'Bread'],
  Fay: ['Tidal'],
};
const titles = ['Tidal', 'Harbour', 'Bread', 'Reef'];
const count = (...items) => Object.values(played).filter((h) => items.every((i) => h.includes(i))).length;
const cosine = (a, b) => (count(a) && count(b) ? count(a, b) / Math.sqrt(count(a) * count(b)) : NaN);
show('players of each title', Object.fromEntries(titles.map((t) => [t, count(t)]))); // 4, 3, 4, 0
// body, second table and spoken answer: item-based collaborative scores for Fay, who played Tidal only
show('cosine Tidal-Bread, Tidal-Harbour, Tidal-Reef', [
  r(cosine('Tidal', 'Bread')),
  r(cosine('Tidal', 'Harbour')),
  cosine('Tidal', 'Reef'),
]); // 0.75, 0.289, NaN (no pair)
// body: user-based on the same table, cosine of Fay with each person, votes added up
const likeFay = Object.fromEntries(
  Object.entries(played)
    .filter(([n]) => n !== 'Fay')
    .map(([n, h]) => [n, h.includes('Tidal') ? 1 / Math.sqrt(1 * h.length) : 0]),
);
show('similarity to Fay', Object.fromEntries(Object.entries(likeFay).map(([n, s]) => [n, r(s)]))); // Ada .707 Ben .707 Cleo .577 Dov 0 Eve 0
const votes = (t) => Object.entries(likeFay).reduce((a, [n, s]) => a + (played[n].includes(t) ? s : 0), 0);
show('votes Bread, Harbour', [r(votes('Bread')), r(votes('Harbour'))]); // 1.992, 0.577
// body, second table: content, tags weighted ln(N / df), unit length, cosine with Fay's profile (= the unit vector of Tidal)
const tags = {
  Tidal: ['documentary', 'sea', 'waves'],
  Harbour: ['crime', 'sea', 'family'],
  Bread: ['baking', 'family'],
  Reef: ['documentary', 'sea', 'coral'],
};
const df = (w) => titles.filter((t) => tags[t].includes(w)).length;
const idf = (w) => Math.log(titles.length / df(w));
show('idf', Object.fromEntries([...new Set(titles.flatMap((t) => tags[t]))].map((w) => [w, [df(w), r(idf(w))]]))); // sea 3 -> 0.288, documentary and family 2 -> 0.693, the rest 1 -> 1.386
const length = (t) => Math.hypot(...tags[t].map(idf));
const content = (t) => tags[t].filter((w) => tags.Tidal.includes(w)).reduce((a, w) => a + idf(w) ** 2, 0) / (length(t) * length('Tidal'));
show(
  'content Bread, Harbour, Reef',
  ['Bread', 'Harbour', 'Reef'].map((t) => r(content(t))),
); // 0, 0.033, 0.227
show('lengths', Object.fromEntries(titles.map((t) => [t, r(length(t))])));
// body: weighted hybrid, both sources scaled to 0..1 over the three candidates, w = n / (n + 10); Reef without a pair counts 0
const scale = (v) => v.map((x) => (x - Math.min(...v)) / (Math.max(...v) - Math.min(...v)));
const c = scale([cosine('Tidal', 'Bread'), cosine('Tidal', 'Harbour'), 0]);
const f = scale(['Bread', 'Harbour', 'Reef'].map(content));
show('scaled collaborative, content', [c.map((x) => r(x)), f.map((x) => r(x))]);
for (const n of [1, 10, 20])
  show(`n=${n}: w and blend Bread, Harbour, Reef`, [r(n / (n + 10)), ...c.map((x, i) => r((n / (n + 10)) * x + (10 / (n + 10)) * f[i]))]);
// follow-up: pairs to compare, 4 million people, 40,000 titles
const pairs = (n) => (n * (n - 1)) / 2;
show('user pairs, item pairs, ratio', [pairs(4e6), pairs(4e4), r(pairs(4e6) / pairs(4e4), 0)]); // 8.0e12, 8.0e8, 10,000
// body, third table: recall@10 warm and cold titles, 8 per cent of held-out plays are on titles less than a week old
show('overall: collaborative, content, switching', [r(0.92 * 0.22), r(0.92 * 0.13 + 0.08 * 0.11), r(0.92 * 0.22 + 0.08 * 0.11)]); // 0.202, 0.128, 0.211
