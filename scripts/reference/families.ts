/** The families of the metric core in reading order, with the words that head their reference pages. */
export const FAMILIES: readonly { readonly id: string; readonly title: string; readonly about: string }[] = [
  { id: 'ranking', title: 'Ranking', about: 'How good is the order of a list, judged offline against known relevance?' },
  {
    id: 'beyond',
    title: 'Beyond accuracy',
    about: 'What a list does besides being right: coverage, concentration, diversity, novelty, serendipity.',
  },
  { id: 'cf', title: 'Collaborative filtering', about: 'Similarities, neighbours, factor models and simple recommenders to compare with.' },
  { id: 'experiments', title: 'Experiments', about: 'Sizing, testing and reading an online experiment without fooling yourself.' },
  { id: 'fairness', title: 'Fairness', about: 'Who gets the good outcomes: parity, opportunity, exposure, calibration, popularity lift.' },
  { id: 'rerank', title: 'Re-ranking', about: 'Trading relevance against diversity, calibration and fair representation after scoring.' },
  {
    id: 'counterfactual',
    title: 'Counterfactual estimation',
    about: 'What another policy would have earned, from logs of the one that ran.',
  },
  { id: 'bandits', title: 'Bandits', about: 'Choosing under uncertainty while learning from every choice.' },
  {
    id: 'retrieval',
    title: 'Retrieval',
    about: 'Finding candidates by vectors: exact top k, recall of approximate search, coverage, fusion.',
  },
  {
    id: 'models',
    title: 'Model pieces',
    about: 'The parts of neural recommenders that an interview asks about, small enough to check by hand.',
  },
  {
    id: 'monitoring',
    title: 'Monitoring',
    about: 'Drift, anomalies, data expectations and alerts: knowing when a number stopped meaning what it did.',
  },
  {
    id: 'trec',
    title: 'Large evaluations',
    about: 'TREC run and qrels files read as bytes, and measures over millions of pairs in columns.',
  },
  {
    id: 'stats',
    title: 'Statistics',
    about: 'Distributions, quantiles, correlations and portable elementary functions that the rest stands on.',
  },
];
