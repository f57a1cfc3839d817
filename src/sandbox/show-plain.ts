/** Plain data as a short text, the way a console shows it. */
import { HOLE, type Plain } from '#graders/plain.ts';

export function showPlain(value: Plain, top = true): string {
  if (typeof value === 'string') return top ? value : JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  if (value === HOLE) return '<empty>';
  if (Array.isArray(value)) return `[${value.map((item) => showPlain(item, false)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(
    ([key, item]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${showPlain(item as Plain, false)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
