/** Help for results of another shape than the exercise asks for. */
import type { Case, Evidence } from '../evidence.ts';
import { nearestName } from '../nearest-name.ts';
import { plainText } from '../plain-text.ts';
import type { Help } from '../verdict.ts';
import { gaveNothing } from './returned-nothing.ts';
import { describePlaces, isRecord, type Leaf, leavesOf } from './leaves.ts';
import type { HelpRule } from './help-rule.ts';
import { shortValue } from './short-value.ts';

/** A slip of shape, in words; `undefined` when this call does not show it. The same words of all calls make it certain. */
type Slip = (received: unknown, expected: unknown) => string | undefined;

export const wrongShape: HelpRule = (evidence) => {
  const unreadable = notPlain(evidence);
  if (unreadable !== undefined) return { kind: 'wrong-shape', message: unreadable };
  const values = evidence.cases.flatMap(({ outcome, expected }) =>
    outcome.kind === 'returned' ? [{ received: outcome.value as unknown, expected }] : [],
  );
  const [first] = values;
  if (first === undefined || values.length < evidence.cases.length || evidence.cases.some(gaveNothing)) return undefined;
  for (const slip of SLIPS) {
    const words = slip(first.received, first.expected);
    if (words !== undefined && values.every(({ received, expected }) => slip(received, expected) === words))
      return { kind: 'wrong-shape', message: `${words} On the first input you return ${shortValue(first.received)}.` };
  }
  return otherKindInside(evidence);
};

/** The shape is right but for parts that are of another kind, such as true for 1. */
function otherKindInside(evidence: Evidence): Help | undefined {
  const isOther = ({ received, expected }: Leaf) =>
    kindOf(received) !== kindOf(expected) && !isTextForNumber(received, expected) && received !== null && received !== undefined;
  const places = [...(leavesOf(evidence) ?? [])].filter(([, list]) => list.every(isOther));
  const [first] = places;
  const leaf = first?.[1][0];
  if (first === undefined || leaf === undefined) return undefined;
  return {
    kind: 'wrong-shape',
    message: `${describePlaces([first[0]])} is ${kindOf(leaf.received)}, where ${kindOf(leaf.expected)} is asked for. On the first input it is ${shortValue(leaf.received)}, and ${shortValue(leaf.expected)} is right.`,
  };
}

/** A Map, a function, an object of a class: the sandbox tells what it was. */
function notPlain({ cases }: Evidence): string | undefined {
  const reasons = cases.map(({ outcome }: Case) => (outcome.kind === 'invalid-result' ? outcome.reason : undefined));
  const [reason] = reasons;
  if (reason === undefined || !reasons.every((other) => other === reason) || !/^an? (?!result|string)/.test(reason)) return undefined;
  return `You return ${plainText(reason)}, which is not plain data. Return numbers, texts, arrays and plain objects.`;
}

const oneInAList: Slip = (received, expected) =>
  Array.isArray(received) && received.length === 1 && isSingle(expected)
    ? `You return an array with one ${typeof received[0]} in it, where ${kindOf(expected)} itself is asked for.`
    : undefined;

const oneInARecord: Slip = (received, expected) => {
  if (!isRecord(received) || !isSingle(expected)) return undefined;
  const keys = Object.keys(received);
  return keys.length === 1
    ? `You return an object with the key ${quote(keys)}, where ${kindOf(expected)} itself is asked for.`
    : `You return an object, where ${kindOf(expected)} is asked for.`;
};

const nested: Slip = (received, expected) => {
  if (!isRecord(received) || !isRecord(expected)) return undefined;
  const [key, ...more] = Object.keys(received);
  const inner = key === undefined ? undefined : received[key];
  return key !== undefined && more.length === 0 && !Object.hasOwn(expected, key) && sameKeys(inner, expected)
    ? `The result stands one level too deep, under the key ${quote([key])}. Return what is inside.`
    : undefined;
};

const otherKeys: Slip = (received, expected) => {
  if (!isRecord(received) || !isRecord(expected)) return undefined;
  const missing = Object.keys(expected).filter((key) => !Object.hasOwn(received, key));
  const extra = Object.keys(received).filter((key) => !Object.hasOwn(expected, key));
  if (missing.length + extra.length === 0) return undefined;
  const renamed = missing.flatMap((key) => {
    const near = nearestName(key, extra);
    return near === undefined ? [] : [`\`${plainText(near)}\` is asked for as \`${key}\`.`];
  });
  if (renamed.length === missing.length && renamed.length === extra.length) return `A key has another name: ${renamed.join(' ')}`;
  const lacks = missing.length === 0 ? '' : `The object lacks the ${keysOf(missing)}. `;
  return `${lacks}${extra.length === 0 ? '' : `It has the ${keysOf(extra)}, which nobody asked for. `}`
    .replace(/^It has/, 'The object has')
    .trim();
};

const otherKind: Slip = (received, expected) =>
  kindOf(received) === kindOf(expected) || isTextForNumber(received, expected)
    ? undefined
    : `You return ${kindOf(received)}, where ${kindOf(expected)} is asked for${isRecord(expected) ? `, with the ${keysOf(Object.keys(expected))}` : ''}.`;

const SLIPS: readonly Slip[] = [oneInAList, oneInARecord, nested, otherKeys, otherKind];

/** That has words of its own. */
const isTextForNumber = (received: unknown, expected: unknown): boolean => typeof received === 'string' && typeof expected === 'number';

const isSingle = (value: unknown): boolean => typeof value !== 'object' || value === null;

const sameKeys = (received: unknown, expected: { readonly [key: string]: unknown }): boolean =>
  isRecord(received) &&
  Object.keys(received).length === Object.keys(expected).length &&
  Object.keys(expected).every((key) => Object.hasOwn(received, key));

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (value === null || value === undefined) return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const quote = (keys: readonly string[]): string => keys.map((key) => `\`${plainText(key)}\``).join(', ');
const keysOf = (keys: readonly string[]): string => `${keys.length === 1 ? 'key' : 'keys'} ${quote(keys)}`;
