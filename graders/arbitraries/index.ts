/** Inputs of the domain, shared by the graders. Each stays small, keeps legal, and shrinks. */
export { decimalGrid } from './decimal-grid.ts';
export { gradedRanking } from './graded-ranking.ts';
export { groupedDecisions } from './grouped-decisions.ts';
export { rankedWithRelevant } from './ranked-with-relevant.ts';
export { ratedByStrangers, ratedWithoutSpread } from './rated-without-comparison.ts';
export { type Rating, ratings, ratingsWithItemPair, ratingsWithTarget } from './ratings.ts';
export { ratingsWithNeighbours } from './ratings-with-neighbours.ts';
export { twoProportions } from './two-proportions.ts';
export { withArguments } from './with-arguments.ts';
export { hasMargins, withMargins } from './with-margins.ts';
