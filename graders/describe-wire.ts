/** Values in wire form as a learner would write them. */
import type { Wire } from './wire.ts';

const TEXT_MAX_LENGTH = 400;

/** Full digits, NaN and -0 as such; a very long value is cut at its end. */
export function describeWire(wire: Wire): string {
  const text = write(wire);
  return text.length <= TEXT_MAX_LENGTH ? text : `${text.slice(0, TEXT_MAX_LENGTH)}…`;
}

export const describeArguments = (args: readonly Wire[]): string => `(${args.map(describeWire).join(', ')})`;

function write(wire: Wire): string {
  if (wire === null || typeof wire !== 'object') return typeof wire === 'string' ? JSON.stringify(wire) : String(wire);
  if (Array.isArray(wire)) return `[${wire.map(write).join(', ')}]`;
  const record = wire as { readonly [key: string]: Wire };
  return Object.hasOwn(record, '$') ? writeTagged(record) : writeEntries(Object.entries(record));
}

function writeTagged({ $: tag, v: content }: { readonly [key: string]: Wire }): string {
  if (tag === 'bigint') return `${content as string}n`;
  if (tag === 'object') return writeEntries(content as readonly (readonly [string, Wire])[]);
  return tag === 'hole' ? '<hole>' : String(tag);
}

function writeEntries(entries: readonly (readonly [string, Wire])[]): string {
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, value]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${write(value)}`).join(', ')} }`;
}
