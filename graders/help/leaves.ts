/** Results taken apart into the numbers and texts they are made of, each beside the right one. */
import { sameValue } from '../compare.ts';
import type { Evidence } from '../evidence.ts';

export interface Leaf {
  readonly received: unknown;
  readonly expected: unknown;
  readonly same: boolean;
}

/** The leaves of all results by their place, such as `''`, `.recall` or `[].score`. */
export type LeavesByPlace = ReadonlyMap<string, readonly Leaf[]>;

/** `undefined` when a call returned nothing, or a result has another shape than the right one. */
export function leavesOf({ cases, grader }: Evidence): LeavesByPlace | undefined {
  const leaves = new Map<string, Leaf[]>();
  const add = (place: string, received: unknown, expected: unknown) => {
    const list = leaves.get(place) ?? [];
    list.push({ received, expected, same: sameValue(received, expected, grader.tolerance) });
    leaves.set(place, list);
  };
  const fits = cases.every(({ outcome, expected }) => outcome.kind === 'returned' && walk(outcome.value, expected, '', add));
  return fits && cases.length > 0 ? leaves : undefined;
}

/**
 * The places that a slip explains: every result there is what the slip makes of the right one, and every other place is right.
 * `undefined` when something stays unexplained.
 */
export function placesExplained(
  leaves: LeavesByPlace | undefined,
  explains: (leaves: readonly Leaf[]) => boolean,
): readonly string[] | undefined {
  if (leaves === undefined) return undefined;
  const wrong = [...leaves].filter(([, list]) => list.some(({ same }) => !same));
  return wrong.length > 0 && wrong.every(([, list]) => explains(list)) ? wrong.map(([place]) => place) : undefined;
}

/** Such as "`recall` and `f1`", or "the result" for a result without parts. */
export function describePlaces(places: readonly string[]): string {
  const names = places.map((place) => (place === '' ? 'the result' : `\`${place.replace(/^\./, '')}\``));
  return names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function walk(
  received: unknown,
  expected: unknown,
  place: string,
  add: (place: string, received: unknown, expected: unknown) => void,
): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(received) || received.length !== expected.length) return false;
    return expected.every((item, index) => walk(received[index], item, `${place}[]`, add));
  }
  if (isRecord(expected)) {
    const keys = Object.keys(expected);
    if (!isRecord(received) || Object.keys(received).length !== keys.length) return false;
    return keys.every((key) => Object.hasOwn(received, key) && walk(received[key], expected[key], `${place}.${key}`, add));
  }
  if (typeof received === 'object' && received !== null) return false;
  add(place, received, expected);
  return true;
}

export const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
