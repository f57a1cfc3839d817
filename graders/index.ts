/** What an exercise's grader.ts may use. */
export * from './arbitraries/index.ts';
export { agreesWith } from './checks/agrees-with.ts';
export { costs } from './checks/costs.ts';
export { expects } from './checks/expects.ts';
export { invariantUnder } from './checks/invariant-under.ts';
export { law } from './checks/law.ts';
export { neverLower } from './checks/never-lower.ts';
export { refuses } from './checks/refuses.ts';
export { staysWithin } from './checks/stays-within.ts';
export { DEFAULT_TOLERANCE, sameNumber, sameValue, STATISTICAL_TOLERANCE, type Tolerance } from './compare.ts';
export { type ScoredItem, scoredLists } from './compare-scored.ts';
export { defineGrader } from './define.ts';
export type { Compare, Grader, PictureName } from './grader.ts';
export { defineSqlGrader } from './sql/define-sql-grader.ts';
export type { SqlDatabase, SqlTable } from './sql/database.ts';
export type { Plain } from './plain.ts';
// Graders compose their own inputs with the very fast-check that samples and replays them.
export * as fc from 'fast-check';
