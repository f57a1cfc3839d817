/** The mock interviews that a log holds, running and finished. */
import type { MockEndEvent, MockItem, MockItemEvent, MockStartEvent, RoleLevel } from '../event.ts';
import { isWhole, type LogEntry } from '../log-entry.ts';
import { mergeEvents } from '../merge-events.ts';
import { exerciseWork } from './exercise-score.ts';

export interface Interview {
  readonly mockId: string;
  /** Id of the event that began it. */
  readonly startId: string;
  readonly role: RoleLevel;
  readonly minutes: number;
  /** ISO 8601 instant. */
  readonly startedAt: string;
  readonly items: readonly InterviewItem[];
  /** Instant at which the last item was left, or the interview ended before; only when it is over. */
  readonly endedAt?: string;
}

export interface InterviewItem extends MockItem {
  /** How it was left; absent while it is open. */
  readonly left?: Left;
}

export interface Left {
  readonly score: number;
  readonly seconds: number;
  readonly at: string;
}

/**
 * What was said first of an item stays; what comes after the end is not counted.
 *
 * @param entries in any order, any of them more than once
 * @returns the latest first
 */
export function interviewsOf(entries: readonly LogEntry[]): readonly Interview[] {
  const merged = mergeEvents(entries);
  const interviews = new Map<string, Interview>();
  // All starts first: a device whose clock is behind may give what follows an earlier id.
  for (const entry of merged) if (entry.type === 'mock-start' && !interviews.has(entry.mockId)) interviews.set(entry.mockId, begun(entry));
  for (const entry of merged) {
    if (entry.type !== 'mock-item' && entry.type !== 'mock-end') continue;
    const interview = interviews.get(entry.mockId);
    if (interview?.endedAt === undefined && interview !== undefined) interviews.set(entry.mockId, after(interview, entry));
  }
  return [...interviews.values()].toReversed();
}

const begun = ({ mockId, id, role, minutes, at, items }: MockStartEvent): Interview => ({
  mockId,
  startId: id,
  role,
  minutes,
  startedAt: at,
  items,
});

function after(interview: Interview, event: MockItemEvent | MockEndEvent): Interview {
  if (event.type === 'mock-end') return { ...interview, endedAt: event.at };
  const { index, score, seconds, at } = event;
  const items = interview.items.map((item, place) =>
    place === index && item.left === undefined ? { ...item, left: { score, seconds, at } } : item,
  );
  const isOver = items.every(({ left }) => left !== undefined);
  return { ...interview, items, ...(isOver && { endedAt: at }) };
}

export const isRunning = ({ endedAt }: Interview): boolean => endedAt === undefined;

/** @param isHere whether this build still has an item; what is gone cannot be opened. @returns the place of the first open item; -1 when there is none */
export const nextOpen = ({ items }: Interview, isHere: (item: MockItem) => boolean = () => true): number =>
  items.findIndex((item) => item.left === undefined && isHere(item));

const MS = 1_000;
const seconds = (instant: string): number => Math.floor(Date.parse(instant) / MS);

/** Whole seconds until its time is over; below 0 after that. @param now ISO 8601 instant */
export const secondsLeft = ({ startedAt, minutes }: Interview, now: string): number => {
  // A clock that was set back gives no time on top.
  const passed = Math.max(0, seconds(now) - seconds(startedAt));
  return minutes * 60 - passed;
};

const LONGEST_SECONDS = 24 * 60 * 60;

/** Whole seconds since the start, or since the latest item was left, and so what an item that is left now has taken. */
export function secondsOnItem({ startedAt, items }: Interview, now: string): number {
  const since = items.reduce((latest, { left }) => (left !== undefined && left.at > latest ? left.at : latest), startedAt);
  return Math.min(LONGEST_SECONDS, Math.max(0, seconds(now) - seconds(since)));
}

export type WorkOnItem =
  /** Nothing to score yet: leaving the item now is passing it over. */
  { readonly kind: 'untried' } | { readonly kind: 'tried'; readonly score: number };

/** What there is to score of an item so far. @param entries in order of their ids */
export function workOnItem(entries: readonly LogEntry[], { mockId, startId, items }: Interview, index: number): WorkOnItem {
  const item = items[index];
  if (item === undefined) throw new RangeError(`workOnItem requires a place from 0 to ${items.length - 1}, got ${index}`);
  if (item.kind === 'exercise') return exerciseWork(entries, { exerciseId: item.id, variant: item.variant, since: startId });
  const answer = entries.find(
    (entry) => isWhole(entry) && entry.type === 'answer' && entry.mockId === mockId && entry.questionId === item.id,
  );
  return answer?.type === 'answer' ? { kind: 'tried', score: answer.score } : { kind: 'untried' };
}
