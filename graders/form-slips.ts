/**
 * Slips of form that may come with a misconception: null for NaN, text for numbers, percent for fractions, rounded results.
 *
 * The slip is undone, or allowed for in the comparison, and the results are looked at again. Both together must explain everything.
 */
import { firstDifference, type Tolerance } from './compare.ts';
import { type Case, type Evidence, toCase } from './evidence.ts';
import type { Compare, Grader } from './grader.ts';
import { isRecord } from './help/leaves.ts';
import { isRounded } from './help/rounded.ts';
import type { Observation } from './observer.ts';
import type { Plain } from './plain.ts';
import type { Help } from './verdict.ts';

export interface FormSlip {
  /** What is said of the slip beside the misconception. */
  readonly help: readonly Help[];
  /** The results as they would be without the slip. */
  readonly undo: (value: Plain) => Plain;
  /** Decimals that the results keep to, where they are rounded. */
  readonly decimals?: number;
}

/** The slips that the results show; none of them may be there. */
export function formSlipsOf({ cases }: Evidence): readonly FormSlip[] {
  const places = leavesByPlace(cases.flatMap(({ outcome }) => (outcome.kind === 'returned' ? [outcome.value] : [])));
  const values = [...places.values()].flat();
  const expected = [...leavesByPlace(cases.map((seen) => seen.expected as Plain)).values()].flat();
  const numbers = values.filter((value) => typeof value === 'number');
  const texts = values.filter((value) => typeof value === 'string');
  return [
    ...(values.some(isNothing) ? [nothingForNaN] : []),
    ...(texts.length > 0 && [...places.values()].every(isTextOrNot) ? textSlips(texts) : []),
    ...(numbers.some(isBeyondFraction) && !expected.some(isBeyondFraction) ? [percent] : []),
    ...roundedSlips(numbers),
  ];
}

/** The same evidence without the slip, each result judged anew. */
export function withoutSlip(evidence: Evidence, slip: FormSlip): Evidence & { readonly read: (seen: Observation) => readonly Case[] } {
  const grader = slip.decimals === undefined ? evidence.grader : allowingRounding(evidence.grader, slip.decimals);
  const read = (seen: Observation) => {
    const { outcome } = seen;
    return toCase(grader, outcome.kind === 'returned' ? { ...seen, outcome: { ...outcome, value: slip.undo(outcome.value) } } : seen);
  };
  return { ...evidence, grader, cases: evidence.cases.flatMap(read), further: evidence.further.flatMap(read), read };
}

const nothingForNaN: FormSlip = {
  help: [
    {
      kind: 'returned-nothing',
      message: 'Null or undefined stands where the result is not defined. Here such a result is NaN, never null or undefined.',
    },
  ],
  undo: (value) => mapLeaves(value, (leaf) => (isNothing(leaf) ? NaN : leaf)),
};

const percent: FormSlip = {
  help: [{ kind: 'percent-for-fraction', message: 'The results are in percent, and fractions are asked for. Leave out the 100.' }],
  undo: (value) => mapLeaves(value, (leaf) => (typeof leaf === 'number' ? leaf / 100 : leaf)),
};

/** That text was returned is told by its own rule, whatever the numbers in it are. */
function textSlips(texts: readonly string[]): readonly FormSlip[] {
  const undo = (value: Plain) => mapLeaves(value, (leaf) => (typeof leaf === 'string' ? numberIn(leaf) : leaf));
  return [{ help: [], undo }, ...roundedSlips(texts.map(numberIn)).map((slip) => ({ ...slip, undo }))];
}

const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 6;
/** So many different results that keep to few decimals make it certain. */
const ENOUGH = 5;

function roundedSlips(numbers: readonly number[]): readonly FormSlip[] {
  const broken = new Set(numbers.filter((number) => Number.isFinite(number) && !Number.isInteger(number)));
  const keepsTo = (decimals: number) => [...broken].every((number) => isRounded({ received: number, expected: number }, decimals));
  for (let decimals = FEWEST_DECIMALS; decimals <= MOST_DECIMALS && broken.size >= ENOUGH; decimals += 1) {
    if (!keepsTo(decimals)) continue;
    const message = `The results are rounded to ${decimals} decimals. Nothing is rounded here; return every digit that was computed.`;
    return [{ help: [{ kind: 'rounded', message }], undo: (value) => value, decimals }];
  }
  return [];
}

/** Equal once the other value is rounded; all else as ever. */
function allowingRounding(grader: Grader, decimals: number): Grader {
  const compare: Compare<readonly unknown[]> = (received, expected, tolerance) =>
    roundedDifference(received, expected, tolerance, decimals);
  return { ...grader, compare };
}

function roundedDifference(received: unknown, expected: unknown, tolerance: Tolerance, decimals: number) {
  const round = (one: unknown, other: unknown): unknown => {
    if (typeof one === 'number') return isRounded({ received: one, expected: other }, decimals) ? other : one;
    if (Array.isArray(one) && Array.isArray(other)) return one.map((item, index) => round(item, other[index]));
    if (!isRecord(one) || !isRecord(other)) return one;
    return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, round(item, other[key])]));
  };
  return firstDifference(round(received, expected), expected, tolerance);
}

const isBeyondFraction = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) > 1;

const isNothing = (value: unknown): boolean => value === null || value === undefined;

const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text));

/** A place holds numbers in texts everywhere, or no text at all: text now and then is something else. */
function isTextOrNot(leaves: readonly unknown[]): boolean {
  const texts = leaves.filter((leaf) => typeof leaf === 'string');
  const areNumbers = texts.every((text) => !Number.isNaN(numberIn(text)) || text === 'NaN');
  return texts.length === 0 || (texts.length === leaves.length && areNumbers);
}

/** What results hold at `''`, `.share`, `[].score`. */
function leavesByPlace(values: readonly Plain[]): ReadonlyMap<string, readonly unknown[]> {
  const places = new Map<string, unknown[]>();
  const add = (place: string, leaf: unknown) => {
    const leaves = places.get(place);
    if (leaves === undefined) places.set(place, [leaf]);
    else leaves.push(leaf);
  };
  const walk = (value: Plain, place: string): void => {
    if (typeof value !== 'object' || value === null) add(place, value);
    else if (Array.isArray(value)) for (const item of value as readonly Plain[]) walk(item, `${place}[]`);
    else for (const [key, item] of Object.entries(value)) walk(item, `${place}.${key}`);
  };
  for (const value of values) walk(value, '');
  return places;
}

function mapLeaves(value: Plain, change: (leaf: Plain) => Plain): Plain {
  if (Array.isArray(value)) return value.map((item: Plain) => mapLeaves(item, change));
  if (!isRecord(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapLeaves(item as Plain, change)]));
}
