/** How well one thing will be remembered on a date, should it be reviewed on certain days before. */
import { type Memory, recallAfter, type Strength, strengthAfter } from '../review/scheduler.ts';

/** @param days places in the list of days, the first one first; each review goes well */
export type Foresight = (days: readonly number[]) => number;

const DAY_MS = 24 * 60 * 60 * 1000;

interface Node {
  readonly strength: Strength | undefined;
  /** Of the latest review, in milliseconds since 1970. */
  readonly at: number;
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
  const times = instants.map((instant) => Date.parse(instant));
  const end = Date.parse(date);
  const root: Node = {
    strength: memory,
    at: memory === undefined ? Number.NEGATIVE_INFINITY : Date.parse(memory.reviewedAt),
    next: new Map(),
  };
  return (days) => {
    let node = root;
    for (const day of days) node = node.next.get(day) ?? nodeAfter(node, day, times[day] as number);
    node.recall ??= node.strength === undefined ? 0 : recallAfter(node.strength, Math.max(0, end - node.at) / DAY_MS);
    return node.recall;
  };
}

function nodeAfter(before: Node, day: number, time: number): Node {
  // As in `afterReview`, a review before the latest one counts as made at once after it.
  const at = Math.max(time, before.at);
  const passed = before.strength === undefined ? 0 : Math.floor(at / DAY_MS) - Math.floor(before.at / DAY_MS);
  const node: Node = { strength: strengthAfter(before.strength, passed, 'good'), at, next: new Map() };
  before.next.set(day, node);
  return node;
}
