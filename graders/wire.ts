/**
 * The tagged codec: plain data as JSON that loses nothing.
 *
 * JSON turns NaN and undefined into null and -0 into 0. Here such a value is an object with the single key `$`:
 * `{"$":"NaN"}`, `{"$":"Infinity"}`, `{"$":"-Infinity"}`, `{"$":"-0"}`, `{"$":"undefined"}`, `{"$":"hole"}`,
 * `{"$":"bigint","v":"12"}`. An object that itself has a key `$` travels as `{"$":"object","v":[[key, value], ...]}`.
 * The sandbox encodes in the same form, so texts of equal values are equal.
 */
import { HOLE, type Plain } from './plain.ts';

/** A value in wire form: JSON that `JSON.stringify` and `JSON.parse` leave as it is. */
export type Wire = null | boolean | number | string | readonly Wire[] | { readonly [key: string]: Wire };

/** @throws {TypeError} when the value is not plain data (a function, a symbol, a Date ...) */
export function toWire(value: unknown): Wire {
  switch (typeof value) {
    case 'undefined':
      return { $: 'undefined' };
    case 'boolean':
    case 'string':
      return value;
    case 'number':
      return numberToWire(value);
    case 'bigint':
      return { $: 'bigint', v: String(value) };
    case 'object':
      return value === null ? null : value === HOLE ? { $: 'hole' } : structureToWire(value);
    default:
      throw new TypeError(`wire carries plain data only, got a ${typeof value}`);
  }
}

export function fromWire(wire: Wire): Plain {
  if (wire === null || typeof wire !== 'object') return wire;
  if (Array.isArray(wire)) return wire.map(fromWire);
  const record = wire as { readonly [key: string]: Wire };
  return Object.hasOwn(record, '$') ? untag(record) : entriesToRecord(Object.entries(record).map(([key, item]) => [key, fromWire(item)]));
}

/** One text per value: equal values have equal texts when their keys stand in the same order. */
export const encode = (value: unknown): string => JSON.stringify(toWire(value));
export const decode = (text: string): Plain => fromWire(JSON.parse(text) as Wire);

function numberToWire(value: number): Wire {
  if (Number.isNaN(value)) return { $: 'NaN' };
  if (!Number.isFinite(value)) return { $: value > 0 ? 'Infinity' : '-Infinity' };
  return Object.is(value, -0) ? { $: '-0' } : value;
}

function structureToWire(value: object): Wire {
  if (Array.isArray(value)) return Array.from(value, (item, index) => (index in value ? toWire(item) : { $: 'hole' }));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) {
    throw new TypeError(`wire carries plain data only, got a ${prototype.constructor?.name ?? 'special object'}`);
  }
  const entries = Object.entries(value).map(([key, item]): [string, Wire] => [key, toWire(item)]);
  return Object.hasOwn(value, '$') ? { $: 'object', v: entries } : entriesToRecord(entries);
}

function untag(record: { readonly [key: string]: Wire }): Plain {
  switch (record.$) {
    case 'undefined':
      return undefined;
    case 'hole':
      return HOLE;
    case 'NaN':
      return NaN;
    case 'Infinity':
      return Infinity;
    case '-Infinity':
      return -Infinity;
    case '-0':
      return -0;
    case 'bigint':
      return BigInt(record.v as string);
    case 'object':
      return entriesToRecord((record.v as readonly (readonly [string, Wire])[]).map(([key, item]) => [key, fromWire(item)]));
    default:
      throw new RangeError(`fromWire knows no tag ${JSON.stringify(record.$)}`);
  }
}

/** A record without a prototype: a key `__proto__` or `constructor` is a key like any other. */
function entriesToRecord<T>(entries: readonly (readonly [string, T])[]): { readonly [key: string]: T } {
  const record: { [key: string]: T } = Object.create(null);
  for (const [key, item] of entries) record[key] = item;
  return record;
}
