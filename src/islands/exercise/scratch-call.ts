/** The Scratch line as text: a call of the entry written from a signature, or from the arguments of a counterexample. */
import type { Wire } from '#graders/wire.ts';
import { literalOf } from '#islands/exercise/literal-of.ts';

/** The call a learner can paste: `ndcgAtK([1, 2], 2)`. */
export function scratchCall(entry: string, input: readonly Wire[]): string {
  return `${entry}(${input.map(literalOf).join(', ')})`;
}

/**
 * A first line for the Scratch input, made of the parameters' names and types.
 * It need not be a telling input, only a call of the right shape that can be changed.
 */
export function defaultScratch(entry: string, signature: string): string {
  return `${entry}(${parametersOf(signature).map(exampleOf).join(', ')})`;
}

function parametersOf(signature: string): readonly string[] {
  const open = signature.indexOf('(');
  if (open < 0) return [];
  return splitAtTopLevel(signature.slice(open + 1, closingOf(signature, open))).filter(
    (part) => !/^[^:]*\?\s*:|=/.test(part.replaceAll('=>', '')),
  );
}

function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if ('([{'.includes(text[index] ?? '')) depth += 1;
    if (')]}'.includes(text[index] ?? '')) depth -= 1;
    if (depth === 0) return index;
  }
  return text.length;
}

function splitAtTopLevel(text: string, separators = ','): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text.replaceAll('=>', '')) {
    if ('([{<'.includes(character)) depth += 1;
    if (')]}>'.includes(character)) depth -= 1;
    if (depth === 0 && separators.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function exampleOf(parameter: string): string {
  const colon = parameter.indexOf(':');
  const name = parameter.slice(0, colon < 0 ? parameter.length : colon).trim();
  return colon < 0 ? exampleNumber(name) : exampleOfType(parameter.slice(colon + 1).trim(), name);
}

function exampleOfType(written: string, name: string): string {
  const type = written.replace(/^readonly\s+/, '').trim();
  const array = /^(?:Readonly)?Array<(.*)>$/s.exec(type)?.[1] ?? (type.endsWith('[]') ? bare(type.slice(0, -2)) : undefined);
  if (array !== undefined) return exampleList(array.replace(/^readonly\s+/, ''), name);
  if (type.startsWith('['))
    return `[${splitAtTopLevel(type.slice(1, -1))
      .map((item) => exampleOfType(item.replace(/^\w+\s*:/, ''), name))
      .join(', ')}]`;
  if (type.startsWith('{')) return `{ ${splitAtTopLevel(type.slice(1, -1), ';,').map(exampleField).join(', ')} }`;
  if (type.startsWith("'")) return type.split('|')[0]?.trim() ?? type;
  if (type === 'string') return "'a'";
  if (type === 'boolean') return 'true';
  return type === 'number' ? exampleNumber(name) : '{}';
}

function exampleList(item: string, name: string): string {
  if (item === 'number') return /selected|label|clicked|converted|hits/i.test(name) ? '[1, 0, 1]' : '[3, 0, 2]';
  if (item === 'string') return "['a', 'b', 'c']";
  if (item === 'boolean') return '[true, false, true]';
  const one = exampleOfType(item, name);
  return `[${one}, ${one.replace(/\d+/g, (digits) => String(Number(digits) + 1))}]`;
}

const bare = (type: string): string => (type.startsWith('(') && type.endsWith(')') ? type.slice(1, -1) : type);

function exampleField(field: string): string {
  const [name = 'value', ...type] = field.replace(/^readonly\s+/, '').split(':');
  return `${name.replace('?', '').trim()}: ${exampleOfType(type.join(':').trim(), name)}`;
}

/** A number that is legal more often than not for a parameter of this name. */
function exampleNumber(name: string): string {
  if (/alpha|significance/i.test(name)) return '0.05';
  if (/power/i.test(name)) return '0.8';
  if (/rate|probability|share|effect|lift|lambda|weight|epsilon|confidence/i.test(name)) return '0.1';
  if (/^p[A-Z]?$|proportion|baseline/.test(name)) return name.endsWith('B') ? '0.12' : '0.1';
  if (/^(?:n|size|count|trials)/i.test(name)) return '100';
  return name === 'j' ? '3' : '2';
}
