/** A value in wire form as the JavaScript expression that makes it. */
import type { Wire } from '#graders/wire.ts';

export function literalOf(wire: Wire): string {
  if (typeof wire === 'string') return quoted(wire);
  if (wire === null || typeof wire !== 'object') return String(wire);
  if (isList(wire)) return listLiteral(wire);
  return Object.hasOwn(wire, '$') ? taggedLiteral(wire) : recordLiteral(Object.entries(wire));
}

type WireRecord = { readonly [key: string]: Wire };

const isList = (wire: readonly Wire[] | WireRecord): wire is readonly Wire[] => Array.isArray(wire);
const isHole = (wire: Wire | undefined): boolean =>
  typeof wire === 'object' && wire !== null && !Array.isArray(wire) && (wire as WireRecord).$ === 'hole';

function listLiteral(items: readonly Wire[]): string {
  // A hole at the end needs a comma of its own: `[1, ,]` has two elements, `[1, ]` one.
  const end = isHole(items.at(-1)) ? ',' : '';
  return `[${items.map((item) => (isHole(item) ? '' : literalOf(item))).join(', ')}${end}]`;
}

function taggedLiteral(record: WireRecord): string {
  if (record.$ === 'bigint') return `${String(record.v)}n`;
  if (record.$ === 'object') return recordLiteral(record.v as unknown as readonly (readonly [string, Wire])[]);
  return String(record.$);
}

function recordLiteral(entries: readonly (readonly [string, Wire])[]): string {
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, value]) => `${keyLiteral(key)}: ${literalOf(value)}`).join(', ')} }`;
}

function keyLiteral(key: string): string {
  // Written plainly, `__proto__: value` would set the prototype and make no key.
  if (key === '__proto__') return "['__proto__']";
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,8})$/.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
