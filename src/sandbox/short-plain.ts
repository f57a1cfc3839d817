/** Plain data in few characters, for a cell of a table: six significant digits, long lists and records cut. */
import { HOLE, type Plain } from '#graders/plain.ts';

const MAX_ITEMS = 8;
const MAX_DEPTH = 3;
const MAX_CHARACTERS = 120;

export function shortPlain(value: Plain): string {
  const text = write(value, 0);
  return text.length <= MAX_CHARACTERS ? text : `${text.slice(0, MAX_CHARACTERS - 1)}…`;
}

function write(value: Plain, depth: number): string {
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (value === HOLE) return '<empty>';
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  if (depth === MAX_DEPTH) return isList ? '[…]' : '{…}';
  const parts = isList
    ? value.slice(0, MAX_ITEMS).map((item) => write(item, depth + 1))
    : Object.entries(value)
        .slice(0, MAX_ITEMS)
        .map(([key, item]) => `${key}: ${write(item as Plain, depth + 1)}`);
  const more = (isList ? value.length : Object.keys(value).length) - parts.length;
  const inside = [...parts, ...(more > 0 ? [`… ${more} more`] : [])].join(', ');
  return isList ? `[${inside}]` : `{${inside === '' ? '' : ` ${inside} `}}`;
}

function writeNumber(value: number): string {
  if (Object.is(value, -0)) return '-0';
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
}
