/** The language files as flat lists of entries, and calls of those entries that are functions. */

/** A text, a sentence as its text, or a function that makes either. */
export type Entry = string | ((...args: readonly unknown[]) => unknown);

/** Every entry of a file by its path, such as `today.start.lead`. */
export function entriesOf(value: unknown, path = ''): ReadonlyMap<string, Entry> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return new Map([[path, value as Entry]]);
  if (isSentence(value)) return new Map([[path, textOf(value)]]);
  const parts = Object.entries(value as object).map(([key, part]) => entriesOf(part, path === '' ? key : `${path}.${key}`));
  return new Map(parts.flatMap((part) => [...part]));
}

const isPiece = (value: unknown): boolean => typeof value === 'string' || (typeof value === 'object' && value !== null && 'mark' in value);
const isSentence = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isPiece);

/** What a reader reads of an entry, or of what it gave. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return typeof value === 'object' && value !== null
    ? Object.values('text' in value ? { text: value.text } : value)
        .map(textOf)
        .join(' ')
    : '';
}

export interface SampleCall {
  readonly args: readonly unknown[];
  readonly text: string;
  /** The arguments that the text shows. */
  readonly facts: readonly string[];
}

/** Calls with every kind of argument; those that do not fit the function are left out. */
export function sampleCalls(entry: Entry): readonly SampleCall[] {
  if (typeof entry !== 'function') return [{ args: [], text: entry, facts: [] }];
  return argumentLists(entry.length).flatMap((args) => {
    const text = textOfCall(entry, args);
    if (text === undefined) return [];
    return [{ args, text, facts: args.flatMap(factsOf).filter((fact) => text.includes(fact)) }];
  });
}

/** Nothing when these arguments are none for the function. */
export function textOfCall(entry: Entry, args: readonly unknown[]): string | undefined {
  try {
    const text = typeof entry === 'function' ? textOf(entry(...args)) : entry;
    return /\[object/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

const anyRecord = new Proxy({}, { get: (_, key) => (typeof key === 'string' ? `‹${key}›` : undefined) });

/** One of each kind that the place may want: numbers with their plurals, a text, a list, a record. */
const samplesFor = (place: number): readonly unknown[] => [
  11 + place,
  1,
  0,
  `‹text ${place}›`,
  [`‹first ${place}›`, `‹second ${place}›`],
  anyRecord,
];

function argumentLists(length: number): readonly (readonly unknown[])[] {
  let lists: readonly (readonly unknown[])[] = [[]];
  for (let place = 0; place < length; place++) lists = lists.flatMap((list) => samplesFor(place).map((sample) => [...list, sample]));
  return lists;
}

/** 0 and 1 may be told in words. */
function factsOf(sample: unknown): readonly string[] {
  if (typeof sample === 'number') return sample > 1 ? [String(sample)] : [];
  return typeof sample === 'string' ? [sample] : Array.isArray(sample) ? sample : [];
}

/** Without what the samples brought in. */
export const ownWords = (text: string): string => text.replace(/‹[^›]*›/g, '');
