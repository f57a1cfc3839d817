/** What an interview came to, as the report shows it: the scorecard, the band, and how each item went. */
import type { Dimension, ReviewItem } from '../review/review-item.ts';
import { type Score, type ScoredItem, scoreInterview } from './score.ts';
import { type Band, bandOf } from './scorecard.ts';
import type { Interview } from './session.ts';

export interface MockReport extends Score {
  /** Absent when nothing was scored. */
  readonly band?: Band;
  /** How many items were left, answered or passed over. */
  readonly left: number;
  /** From the start to the end. */
  readonly seconds: number;
}

/** What is known of an item's content; nothing when this build has it no more, and then it counts for no dimension. */
export type Contents = ReadonlyMap<string, ReviewItem>;

/** Under which an item's content is found. */
export const keyOf = ({ kind, id }: Pick<ReviewItem, 'kind' | 'id'>): string => `${kind}:${id}`;

export const contentsOf = (items: readonly ReviewItem[]): Contents => new Map(items.map((item) => [keyOf(item), item]));

export function mockReport(interview: Interview, contents: Contents): MockReport {
  const { role, items, startedAt, endedAt } = interview;
  const scored = items.flatMap((item, index): readonly ScoredItem[] =>
    item.left === undefined ? [] : [{ index, score: item.left.score, dimensions: contents.get(keyOf(item))?.dimensions ?? NONE }],
  );
  const score = scoreInterview(scored);
  return {
    ...score,
    ...(score.asked.length > 0 && { band: bandOf(role, score.total) }),
    left: scored.length,
    seconds: endedAt === undefined ? 0 : Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1_000)),
  };
}

const NONE: readonly Dimension[] = [];
