/** Where an interview left most to gain. */
import type { DimensionScore, Score } from '#learning/mock/score.ts';
import type { InterviewItem } from '#learning/mock/session.ts';

const FULL = 100;
const WEAKEST_SHOWN = 2;

/** The parts below full points, by how much the total would gain if they were full. */
export const mostToGain = ({ asked }: Score): readonly DimensionScore[] =>
  asked.filter(({ score }) => Math.round(score) < FULL).toSorted((a, b) => b.share * (FULL - b.score) - a.share * (FULL - a.score));

/** The items below full points that pulled a part down most. */
export const weakestOf = ({ items: places }: DimensionScore, items: readonly InterviewItem[]): readonly InterviewItem[] =>
  places
    .flatMap((place) => items[place] ?? [])
    .filter(({ left }) => left !== undefined && left.score < FULL)
    .slice(0, WEAKEST_SHOWN);
