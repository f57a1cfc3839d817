/** Whether a computed value agrees with a golden one, and where it does not. */
import type { GoldenCase } from './golden-file.ts';

export interface Difference {
  /** Path inside the value, empty for the value itself. */
  readonly at: string;
  readonly expected: string;
  readonly received: string;
}

type Rule = Pick<GoldenCase, 'tolerance' | 'compare'>;

const exact: Rule['tolerance'] = { abs: 0, rel: 0 };

/**
 * The first place where `received` misses `expected`, or undefined when it agrees.
 *
 * Numbers within abs + rel * |expected|; null and "NaN" ask for NaN; every key of an expected object must be there;
 * arrays element by element. `exact` allows no tolerance, `order` none in the list of ids.
 */
export function firstDifference(expected: unknown, received: unknown, { tolerance, compare }: Rule): Difference | undefined {
  if (compare === 'exact') return differs('', expected, received, exact);
  if (compare !== 'order') return differs('', expected, received, tolerance);
  if (Array.isArray(expected)) return differs('', expected, received, exact);
  return orderOf(expected, received) ?? differs('', expected, received, tolerance);
}

/** Where the expectation is a record, `order` speaks of its list of that name. */
function orderOf(expected: unknown, received: unknown): Difference | undefined {
  if (!isRecord(expected) || !isRecord(received)) return undefined;
  return differs('order', expected.order, received.order, exact);
}

function differs(at: string, expected: unknown, received: unknown, tolerance: Rule['tolerance']): Difference | undefined {
  if (Array.isArray(expected)) return arrayDiffers(at, expected, received, tolerance);
  if (isRecord(expected)) return recordDiffers(at, expected, received, tolerance);
  return agrees(expected, received, tolerance) ? undefined : difference(at, expected, received);
}

function arrayDiffers(at: string, expected: readonly unknown[], received: unknown, tolerance: Rule['tolerance']): Difference | undefined {
  if (!Array.isArray(received)) return difference(at, expected, received);
  if (received.length !== expected.length) return difference(join(at, 'length'), expected.length, received.length);
  return firstOf(expected.keys(), (index) => differs(join(at, index), expected[index], received[index], tolerance));
}

function recordDiffers(
  at: string,
  expected: Readonly<Record<string, unknown>>,
  received: unknown,
  tolerance: Rule['tolerance'],
): Difference | undefined {
  if (!isRecord(received)) return difference(at, expected, received);
  return firstOf(Object.keys(expected), (key) => {
    if (!Object.hasOwn(received, key)) return { at: join(at, key), expected: show(expected[key]), received: 'nothing' };
    return differs(join(at, key), expected[key], received[key], tolerance);
  });
}

function agrees(expected: unknown, received: unknown, { abs, rel }: Rule['tolerance']): boolean {
  if (expected === null || expected === 'NaN') return Number.isNaN(received);
  if (expected === 'Infinity') return received === Infinity;
  if (expected === '-Infinity') return received === -Infinity;
  if (typeof expected !== 'number' || typeof received !== 'number') return expected === received;
  return Math.abs(received - expected) <= abs + rel * Math.abs(expected);
}

function firstOf<Key>(keys: Iterable<Key>, find: (key: Key) => Difference | undefined): Difference | undefined {
  for (const key of keys) {
    const found = find(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function difference(at: string, expected: unknown, received: unknown): Difference {
  return { at, expected: show(expected), received: show(received) };
}

function join(at: string, key: string | number): string {
  return at === '' ? String(key) : `${at}.${key}`;
}

/** JSON writes NaN and Infinity as null, which would hide the difference. */
function show(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
