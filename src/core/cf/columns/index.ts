/** Neighbour models over ratings in columns: what the core offers of it. */
export type { BestLists } from './best-lists.ts';
export { type ItemNeighboursOptions, itemNeighbours } from './item-neighbours.ts';
export { type RatingColumns, type RatingMatrix, ratingMatrix } from './rating-matrix.ts';
export { type RecommendForAllOptions, recommendForAll } from './recommend-for-all.ts';
