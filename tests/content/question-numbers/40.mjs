/** Numbers of question 40: explanations grounded in model signals. */
const logistic = (x) => 1 / (1 + Math.exp(-x));
const base = -2.2;
const contributions = {
  similar_titles_seen: 0.5,
  embedding_cosine: 0.4,
  popularity_7d: 0.6,
  nordic_noir_share: 0.45,
  hour_of_day: 0.1,
  age_days: -0.15,
};
const sum = Object.values(contributions).reduce((a, b) => a + b, 0);
console.log(
  'sum',
  sum.toFixed(2),
  'score',
  (base + sum).toFixed(2),
  'probability',
  logistic(base).toFixed(3),
  'to',
  logistic(base + sum).toFixed(3),
); // body, table
const groups = { history: 0.9, popular: 0.6, genre: 0.45 };
const positive = Object.values(groups).reduce((a, b) => a + b, 0);
console.log(
  'positive',
  positive.toFixed(2),
  Object.entries(groups)
    .map(([g, v]) => `${g} ${(v / positive).toFixed(2)}`)
    .join(', '),
); // answer (46 per cent), body
console.log(
  'deletion: from',
  logistic(-0.3).toFixed(3),
  'cited two gone',
  logistic(-0.3 - 0.85).toFixed(3),
  'drop',
  0.85,
  'random two gone',
  logistic(-0.3 - 0.06).toFixed(3),
); // body, table of the deletion test
console.log('Shapley of A and B', (0.5 * (0.4 + (1 - 0.2))).toFixed(1), (0.5 * (0.2 + (1 - 0.4))).toFixed(1)); // follow-up on SHAP
const se = Math.sqrt((2 * 0.7 ** 2) / 300);
console.log(
  'difference of mean absolute gap',
  (0.82 - 0.61).toFixed(2),
  'se',
  se.toFixed(4),
  'z',
  ((0.82 - 0.61) / se).toFixed(2),
  'interval',
  (0.21 - 1.96 * se).toFixed(2),
  (0.21 + 1.96 * se).toFixed(2),
); // body, study
console.log('signed gaps', (3.6 - 3.5).toFixed(1), (4.2 - 3.4).toFixed(1), (3.7 - 3.6).toFixed(1)); // table of the study, answer
console.log(
  '0 unsupported in 400: upper bound',
  (1 - 0.05 ** (1 / 400)).toFixed(4),
  'of 1,000,000 a day',
  Math.round((1 - 0.05 ** (1 / 400)) * 1e6),
); // follow-up
console.log(
  'judges: agreement 0.90, both say yes 0.85 of the time: kappa',
  ((0.9 - (0.85 * 0.85 + 0.15 * 0.15)) / (1 - (0.85 * 0.85 + 0.15 * 0.15))).toFixed(2),
); // follow-up
console.log('patterns 40 items x 3 reasons', 40000 * 3); // follow-up on cost
console.log('log-odds without the cited two, without two at random', (-0.3 - 0.85).toFixed(2), (-0.3 - 0.06).toFixed(2)); // -1.15, -0.36
