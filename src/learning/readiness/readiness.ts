/** Readiness: how much of what the hiring scorecard asks for is mastered now, by dimension and by skill. */
import { countsOf, DIMENSIONS, SCORECARD } from '../mock/scorecard.ts';
import type { Dimension, ReviewItem } from '../review/review-item.ts';
import type { Evidence } from './evidence.ts';

export type ReadinessItem = Pick<ReviewItem, 'target' | 'minutes' | 'skills' | 'dimensions'>;

export interface Part {
  /** 0 to 100; what was not tried counts 0. */
  readonly mastery: number;
  /** Share of it that was tried, 0 to 1. */
  readonly coverage: number;
  /** How many items it is made of, and how many of them were tried. */
  readonly items: number;
  readonly tried: number;
}

export interface DimensionPart extends Part {
  readonly dimension: Dimension;
  /** Points out of 100 on the scorecard. */
  readonly weight: number;
  /** What it adds to readiness: its weight times its mastery. */
  readonly points: number;
}

export interface SkillPart extends Part {
  readonly skill: string;
}

export interface Readiness {
  /** 0 to 100. */
  readonly total: number;
  /** 0 to 1. */
  readonly coverage: number;
  /** Mean mastery of what was tried, 0 to 100; NaN when nothing was. */
  readonly ofTried: number;
  /** In the order of the scorecard. */
  readonly dimensions: readonly DimensionPart[];
  /** In the order in which they are asked for. */
  readonly skills: readonly SkillPart[];
}

/**
 * Readiness, from 0 to 100: the mean mastery of the scorecard's dimensions, by their weights.
 *
 * - The mastery of an item is its quality times its recall, both 0 to 1; 0 when it was never tried. The quality of a question is the share
 *   of its key points that was said: of a good or easy answer the better of it and of what counted before, of any other its own. The
 *   quality of an exercise follows from its latest review (`EXERCISE_QUALITY`). Recall is what the scheduler of reviews expects now.
 * - The mastery of a dimension is the mean over all items that touch it, tried or not; an item counts double for its main dimension.
 * - The mastery of a skill is the plain mean over all items that touch it.
 * - Coverage is the same mean with 1 for what was tried and 0 for what was not. It never enters readiness: it says how much of a low
 *   number is untried rather than weak. Readiness divided by coverage is how well that went which was tried.
 *
 * @param evidence by target
 * @param skills codes of the roadmap; one that no item touches has mastery and coverage 0
 */
export function readiness(items: readonly ReadinessItem[], evidence: ReadonlyMap<string, Evidence>, skills: readonly string[]): Readiness {
  const dimensions = DIMENSIONS.map((dimension): DimensionPart => {
    const part = partOf(items, evidence, (item) => countIn(item, dimension));
    return { dimension, weight: SCORECARD[dimension], points: (SCORECARD[dimension] * part.mastery) / 100, ...part };
  });
  const total = sum(dimensions.map(({ points }) => points));
  const coverage = sum(dimensions.map(({ weight, coverage }) => weight * coverage)) / sum(dimensions.map(({ weight }) => weight));
  return {
    total,
    coverage,
    ofTried: coverage === 0 ? NaN : total / coverage,
    dimensions,
    skills: skills.map((skill) => ({ skill, ...partOf(items, evidence, (item) => (item.skills.includes(skill) ? 1 : 0)) })),
  };
}

export interface Gain<Item extends ReadinessItem> {
  readonly item: Item;
  /** Undefined when it was never tried. */
  readonly evidence: Evidence | undefined;
  /** By how much readiness rises if it is answered in full, or solved without help, now. */
  readonly points: number;
}

/** The items from which readiness gains most for each minute; of equals the one whose target comes first in the order of characters. */
export function largestGains<Item extends ReadinessItem>(
  items: readonly Item[],
  evidence: ReadonlyMap<string, Evidence>,
  count: number,
): readonly Gain<Item>[] {
  const all = new Map(DIMENSIONS.map((dimension) => [dimension, sum(items.map((item) => countIn(item, dimension)))]));
  const share = (item: Item): number =>
    sum(countsOf(item.dimensions).map(([dimension, counts]) => (SCORECARD[dimension] * counts) / (all.get(dimension) ?? counts)));
  const gains = items.map((item): Gain<Item> => {
    const known = evidence.get(item.target);
    return { item, evidence: known, points: share(item) * (1 - (known?.mastery ?? 0)) };
  });
  return gains
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points / b.item.minutes - a.points / a.item.minutes || (a.item.target < b.item.target ? -1 : 1))
    .slice(0, count);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const countIn = ({ dimensions }: ReadinessItem, dimension: Dimension): number =>
  countsOf(dimensions).find(([one]) => one === dimension)?.[1] ?? 0;

function partOf(items: readonly ReadinessItem[], evidence: ReadonlyMap<string, Evidence>, countOf: (item: ReadinessItem) => number): Part {
  const touching = items.map((item) => ({ count: countOf(item), known: evidence.get(item.target) })).filter(({ count }) => count > 0);
  const tried = touching.filter(({ known }) => known !== undefined);
  const all = sum(touching.map(({ count }) => count));
  const share = (part: number): number => (all === 0 ? 0 : part / all);
  return {
    mastery: 100 * share(sum(tried.map(({ count, known }) => count * (known?.mastery ?? 0)))),
    coverage: share(sum(tried.map(({ count }) => count))),
    items: touching.length,
    tried: tried.length,
  };
}
