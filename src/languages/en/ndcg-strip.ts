/** Words of the NDCG picture in lessons: the tiles, the buttons below them, and what comes out. */
export const ndcgStrip = {
  keys: 'Drag a tile, or use the arrow keys on it: left and right move it, up and down change its grade.',
  yourOrder: 'Your order',
  idealOrder: 'Ideal order',
  asTables: 'The terms as a table, and the ideal order',
  termsOfYourOrder: 'Terms of your order',
  termsOfIdealOrder: 'Terms of the ideal order',
  tile: (rank: number, grade: number) => `Rank ${rank}, grade ${grade}`,
  tileAtRank: (rank: number) => `Tile at rank ${rank}`,
  earlier: 'Earlier',
  later: 'Later',
  lowerGrade: 'Lower its grade',
  raiseGrade: 'Raise its grade',
  grade: (grade: number) => `grade ${grade}`,
  gainOfGrade: 'Gain of grade g',
  gains: { exponential: '2ᵍ − 1', linear: 'g', binary: '0 or 1' },
  cutoff: 'Cutoff k',
  bestOrder: 'Best order',
  startAgain: 'Start again',
  idealDcg: (cutoff: number) => `ideal DCG@${cutoff}`,
  precision: (cutoff: number) => `precision@${cutoff}`,
  noPositiveGrade: 'No grade is positive, so there is no best order to compare with: NDCG is NaN.',
  said: (cutoff: number, ndcg: string, dcg: string, ideal: string, precision: string) =>
    `NDCG at ${cutoff} is ${ndcg}: DCG ${dcg}, ideal ${ideal}, precision ${precision}.`,
  saidUndefined: (dcg: string, ideal: string, precision: string) =>
    `NDCG is undefined: DCG ${dcg}, ideal ${ideal}, precision ${precision}.`,
};
