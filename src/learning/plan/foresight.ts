/** How well one thing will be remembered on a date, should it be reviewed on certain days before. */
import { afterReview, type Memory, recallAt } from '../review/scheduler.ts';

/** @param days places in the list of days, the first one first; each review goes well */
export type Foresight = (days: readonly number[]) => number;

interface Node {
  readonly memory: Memory | undefined;
  readonly next: Map<number, Node>;
  recall?: number;
}

/**
 * Each review is looked at once only, however many lists of days begin alike.
 *
 * @param memory undefined when it was never reviewed
 * @param instants of a review on each of the days
 * @param date ISO 8601 instant
 */
export function foresight(memory: Memory | undefined, instants: readonly string[], date: string): Foresight {
  const root: Node = { memory, next: new Map() };
  return (days) => {
    const node = days.reduce((before, day) => nodeAfter(before, day, instants[day] as string), root);
    node.recall ??= recallAt(node.memory, date);
    return node.recall;
  };
}

function nodeAfter(before: Node, day: number, at: string): Node {
  const known = before.next.get(day);
  if (known !== undefined) return known;
  const node: Node = { memory: afterReview(before.memory, { at, rating: 'good' }), next: new Map() };
  before.next.set(day, node);
  return node;
}
