/** The one comparison of values: what counts as equal, and where two values first differ. */
import { HOLE, type Plain } from './plain.ts';

export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

export const DEFAULT_TOLERANCE: Tolerance = { relative: 1e-9, absolute: 1e-12 };
/** For quantiles, and for roots of differences that may cancel. */
export const STATISTICAL_TOLERANCE: Tolerance = { relative: 1e-7, absolute: 1e-7 };

export interface Difference {
  /** Where, as a learner would write it: `''`, `.recall`, `[2].score`. */
  readonly path: string;
  readonly reason: string;
}

/** Ids and counts: two whole numbers below this that differ are never within tolerance. */
const WHOLE_NUMBERS_EXACT_BELOW = 2 ** 31;

/** -0 equals 0, NaN equals NaN, infinities and whole numbers are exact; the rest within the wider of the two tolerances. */
export function sameNumber(received: number, expected: number, tolerance: Tolerance = DEFAULT_TOLERANCE): boolean {
  if (received === expected) return true;
  if (Number.isNaN(received) || Number.isNaN(expected)) return Number.isNaN(received) && Number.isNaN(expected);
  if (!Number.isFinite(received) || !Number.isFinite(expected)) return false;
  if (isExactWhole(received) && isExactWhole(expected)) return false;
  const size = Math.max(Math.abs(received), Math.abs(expected));
  return Math.abs(received - expected) <= Math.max(tolerance.absolute, tolerance.relative * size);
}

export const sameValue = (received: unknown, expected: unknown, tolerance: Tolerance = DEFAULT_TOLERANCE): boolean =>
  firstDifference(received, expected, tolerance) === undefined;

/** The first difference in reading order; `undefined` when the values are equal. */
export function firstDifference(
  received: unknown,
  expected: unknown,
  tolerance: Tolerance = DEFAULT_TOLERANCE,
  path = '',
): Difference | undefined {
  const [receivedType, expectedType] = [typeName(received), typeName(expected)];
  if (receivedType !== expectedType) return { path, reason: `is ${receivedType}, where ${expectedType} is expected` };
  if (typeof received === 'number') {
    return sameNumber(received, expected as number, tolerance) ? undefined : { path, reason: `is ${received}, expected ${expected}` };
  }
  if (Array.isArray(received)) return arrayDifference(received, expected as readonly unknown[], tolerance, path);
  if (receivedType === 'an object') return recordDifference(received as Fields, expected as Fields, tolerance, path);
  return received === expected || receivedType === 'a hole'
    ? undefined
    : { path, reason: `is ${show(received)}, expected ${show(expected)}` };
}

type Fields = { readonly [key: string]: unknown };

function arrayDifference(
  received: readonly unknown[],
  expected: readonly unknown[],
  tolerance: Tolerance,
  path: string,
): Difference | undefined {
  if (received.length !== expected.length) {
    const elements = `${received.length} ${received.length === 1 ? 'element' : 'elements'}`;
    return { path, reason: `has ${elements}, expected ${expected.length}` };
  }
  for (let index = 0; index < expected.length; index += 1) {
    const difference = firstDifference(elementAt(received, index), elementAt(expected, index), tolerance, `${path}[${index}]`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function recordDifference(received: Fields, expected: Fields, tolerance: Tolerance, path: string): Difference | undefined {
  const missing = Object.keys(expected).find((key) => !Object.hasOwn(received, key));
  if (missing !== undefined) return { path, reason: `lacks the key '${missing}'` };
  const unknown = Object.keys(received).find((key) => !Object.hasOwn(expected, key));
  if (unknown !== undefined) return { path, reason: `has the unknown key '${unknown}'` };
  for (const key of Object.keys(expected)) {
    const difference = firstDifference(received[key], expected[key], tolerance, path + fieldPath(key));
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** A sparse array of the host and the marker of the sandbox mean the same. */
const elementAt = (array: readonly unknown[], index: number): unknown => (index in array ? array[index] : HOLE);

const fieldPath = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);

const isExactWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < WHOLE_NUMBERS_EXACT_BELOW;

const show = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : String(value));

function typeName(value: unknown): string {
  if (value === (HOLE as Plain)) return 'a hole';
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
