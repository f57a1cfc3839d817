/** Names of the parts of the hiring scorecard. */
export const dimensions = {
  coding: 'Coding',
  data: 'Data and SQL',
  recommenders: 'Recommenders and ML',
  evaluation: 'Evaluation and experimentation',
  production: 'Production',
  communication: 'Communication',
};
