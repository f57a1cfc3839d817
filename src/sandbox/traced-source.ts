/** Finds the functions that a file declares at its top level, and writes the statements that put watched ones in their place. */
import { type SourceToken, tokensOf } from './source-tokens.ts';

export interface TracedSource {
  /** The file, its lines where they were, with `let` for `const` where a function is to be replaced. */
  readonly code: string;
  /** Runs before the file: declared functions exist already then. */
  readonly before: string;
  /** Runs after it: functions that are values of variables. */
  readonly after: string;
  /** Name under which the file finds the function that watches. */
  readonly tracer: string;
}

/** @param code the file without its types */
export function traceSource(code: string): TracedSource {
  const tracer = freeName(code);
  const tokens = topLevel(tokensOf(code));
  const replace = (name: string) => `${name}=${tracer}(${JSON.stringify(name)},${name});`;
  const values = tokens.flatMap(({ token, next }) =>
    isVariable(token) && holdsFunction(next) ? [{ token, name: next[0]?.text ?? '' }] : [],
  );
  return {
    code: values.reduceRight((text, { token }) => (token.text === 'const' ? loosen(text, token) : text), code),
    before: tokens.flatMap((place) => declaredName(place).map(replace)).join(''),
    after: values.map(({ name }) => replace(name)).join(''),
    tracer,
  };
}

function freeName(code: string): string {
  for (let count = 0; ; count += 1) {
    const name = `$$traced${count}`;
    if (!code.includes(name)) return name;
  }
}

/** A token outside all brackets, with what stands before it and after it. */
interface Place {
  readonly token: SourceToken;
  readonly previous: SourceToken | undefined;
  readonly next: readonly SourceToken[];
}

function topLevel(tokens: readonly SourceToken[]): readonly Place[] {
  const places: Place[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.closes) depth -= 1;
    if (depth === 0 && token.isName) places.push({ token, previous: tokens[index - 1], next: tokens.slice(index + 1) });
    if (token.opens) depth += 1;
  }
  return places;
}

/** The name of a function declaration; a function that is part of an expression binds no name out here. */
function declaredName({ token, previous, next: [first, second] }: Place): readonly string[] {
  if (token.text !== 'function' || !beginsStatement(previous)) return [];
  const name = first?.text === '*' ? second : first;
  return name?.isName ? [name.text] : [];
}

/** Words after which an expression goes on. */
const OPERATORS = new Set(['typeof', 'void', 'delete', 'new', 'await', 'yield', 'in', 'of', 'instanceof', 'return', 'throw', 'extends']);

function beginsStatement(previous: SourceToken | undefined): boolean {
  if (previous === undefined) return true;
  if (previous.isName) return !OPERATORS.has(previous.text);
  return [';', '}', ')', ']', '++', '--'].includes(previous.text) || /^(?:[\d'"]|\.\d|\/.+\/)|`$/.test(previous.text);
}

const isVariable = ({ text }: SourceToken): boolean => text === 'const' || text === 'let' || text === 'var';

/** `name = function`, `name = async`, `name = (…) =>` or `name = x =>`. */
function holdsFunction([name, equals, ...value]: readonly SourceToken[]): boolean {
  if (!name?.isName || equals?.text !== '=') return false;
  return beginsFunction(value[0]?.text === 'async' ? value.slice(1) : value);
}

function beginsFunction(value: readonly SourceToken[]): boolean {
  const [first, second] = value;
  if (first?.text === 'function') return true;
  return first?.text === '(' ? value[closingOf(value) + 1]?.text === '=>' : first?.isName === true && second?.text === '=>';
}

/** The place of the bracket that closes the first. */
function closingOf(tokens: readonly SourceToken[]): number {
  let depth = 0;
  return tokens.findIndex(({ opens, closes }) => {
    depth += Number(opens) - Number(closes);
    return depth === 0;
  });
}

/** As long as before, so that places in error messages hold. */
function loosen(code: string, { line, column }: SourceToken): string {
  const ends = [...code.matchAll(/\r\n|\n|\r/g)];
  const end = ends[line - 2];
  const start = (end === undefined ? 0 : end.index + end[0].length) + column - 1;
  return `${code.slice(0, start)}let  ${code.slice(start + 'const'.length)}`;
}
