/** Reads the names, the parameters and the brackets of a file from its tokens: enough for help in words, and no parser. */
import type { SourceError } from '#graders/outcome.ts';
import { type BracketFault, type DeclaredName, PARTNER, type SourceFacts } from '#graders/source-facts.ts';
import { type SourceToken, tokensOf } from './source-tokens.ts';

/** @param code the file without its types; absent when it could not be read */
export function readSourceFacts(source: string, code: string | undefined, error?: SourceError): SourceFacts {
  const written = tokensOf(source);
  const bracket = findBracketFault(written);
  return {
    declared: code === undefined ? [] : declaredNames(tokensOf(code), optionalNames(written)),
    ...(bracket === undefined ? {} : { bracket }),
    ...(error?.line === undefined || error.column === undefined ? {} : { fault: faultAt(written, error.line, error.column) }),
  };
}

function faultAt(tokens: readonly SourceToken[], line: number, column: number) {
  const place = tokens.findIndex((token) => token.line > line || (token.line === line && token.column >= column));
  const index = place < 0 ? tokens.length : place;
  return { at: tokens[index]?.text ?? '', before: tokens[index - 1]?.text ?? '' };
}

function findBracketFault(tokens: readonly SourceToken[]): BracketFault | undefined {
  const open: SourceToken[] = [];
  for (const token of tokens) {
    if (token.opens) open.push(token);
    if (!token.closes) continue;
    const last = open.at(-1);
    if (last !== undefined && partnerOf(last) === token.text) open.pop();
    else if (last === undefined || !open.some((one) => partnerOf(one) === token.text))
      return { kind: 'unopened', closing: token.text, line: token.line };
    else return { kind: 'unclosed', opening: last.text, line: last.line, before: token.text, beforeLine: token.line };
  }
  const last = open.at(-1);
  return last === undefined ? undefined : { kind: 'unclosed', opening: last.text, line: last.line };
}

const partnerOf = ({ text }: SourceToken): string => PARTNER[text] ?? '}';

/** Parameters written `name?`, which the file without its types no longer shows. */
function optionalNames(tokens: readonly SourceToken[]): ReadonlySet<string> {
  const optional = tokens.filter((token, index) => token.isName && tokens[index + 1]?.text === '?' && tokens[index + 2]?.text === ':');
  return new Set(optional.map(({ text }) => text));
}

function declaredNames(tokens: readonly SourceToken[], optional: ReadonlySet<string>): readonly DeclaredName[] {
  // A function that reads `arguments` takes what it is given, whatever it names.
  const certain = !tokens.some(({ text }) => text === 'arguments');
  const declared: DeclaredName[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    const found = declarationAt(tokens, index, depth);
    if (found !== undefined) {
      const { parametersAt, ...name } = found;
      const parameters = certain && parametersAt !== undefined ? plainParameters(tokens, parametersAt, optional) : undefined;
      declared.push({ ...name, line: token.line, nested: depth > 0, ...(parameters === undefined ? {} : { parameters }) });
    }
    if (token.opens) depth += 1;
    if (token.closes) depth -= 1;
  }
  return declared;
}

type Declaration = Pick<DeclaredName, 'name' | 'kind'> & { readonly parametersAt?: number };

function declarationAt(tokens: readonly SourceToken[], index: number, depth: number): Declaration | undefined {
  const [word, next] = [tokens[index]?.text, tokens[index + 1]];
  if (word === undefined || tokens[index - 1]?.text === '.') return undefined;
  if (word === 'function') return functionAt(tokens, tokens[index + 1]?.text === '*' ? index + 2 : index + 1);
  if (word === 'class' && next?.isName) return { name: next.text, kind: 'class' };
  if (['const', 'let', 'var'].includes(word) && next?.isName)
    return { name: next.text, ...valueAt(tokens, tokens[index + 2]?.text === '=' ? index + 3 : -1) };
  if (word === 'default' && tokens[index - 1]?.text === 'export') return defaultAt(tokens, index + 1);
  return depth > 0 ? methodAt(tokens, index) : undefined;
}

function functionAt(tokens: readonly SourceToken[], index: number): Declaration | undefined {
  const name = tokens[index];
  return name?.isName && tokens[index + 1]?.text === '(' ? { name: name.text, kind: 'function', parametersAt: index + 1 } : undefined;
}

/** A named function or class after `default` is found at its own word. */
function defaultAt(tokens: readonly SourceToken[], index: number): Declaration | undefined {
  const value = valueAt(tokens, index);
  const word = tokens[index]?.text;
  if (word === 'class') return tokens[index + 1]?.isName ? undefined : { name: '', kind: 'class' };
  return value.kind === 'function' && !(word === 'function' && tokens[index + 1]?.isName) ? { name: '', ...value } : undefined;
}

function valueAt(tokens: readonly SourceToken[], index: number): Omit<Declaration, 'name'> {
  const start = tokens[index]?.text === 'async' ? index + 1 : index;
  const first = tokens[start];
  if (first?.text === 'class') return { kind: 'class' };
  if (first?.text === 'function') {
    const at = tokens.findIndex((token, place) => place > start && token.text === '(');
    return { kind: 'function', parametersAt: at };
  }
  if (first?.isName && tokens[start + 1]?.text === '=>') return { kind: 'function', parametersAt: start };
  if (first?.text === '(' && tokens[closingOf(tokens, start) + 1]?.text === '=>') return { kind: 'function', parametersAt: start };
  return { kind: 'value' };
}

const NO_METHODS = new Set(['if', 'for', 'while', 'switch', 'catch', 'with', 'function', 'return']);

function methodAt(tokens: readonly SourceToken[], index: number): Declaration | undefined {
  const [token, before] = [tokens[index], tokens[index - 1]?.text ?? ''];
  if (!token?.isName || NO_METHODS.has(token.text) || tokens[index + 1]?.text !== '(') return undefined;
  if (!['{', '}', ';', ',', 'static', 'async'].includes(before)) return undefined;
  return tokens[closingOf(tokens, index + 1) + 1]?.text === '{' ? { name: token.text, kind: 'method', parametersAt: index + 1 } : undefined;
}

/** Undefined when one is optional, has a default, gathers the rest or is taken apart. */
function plainParameters(tokens: readonly SourceToken[], at: number, optional: ReadonlySet<string>): readonly string[] | undefined {
  const first = tokens[at];
  const inside = first?.text === '(' ? tokens.slice(at + 1, closingOf(tokens, at)) : tokens.slice(at, at + 1);
  const names = inside.filter((_, index) => index % 2 === 0);
  const commas = inside.filter((_, index) => index % 2 === 1);
  const plain = names.every(({ isName, text }) => isName && !optional.has(text)) && commas.every(({ text }) => text === ',');
  return plain ? names.map(({ text }) => text) : undefined;
}

/** The place of the bracket that closes the one at `index`. */
function closingOf(tokens: readonly SourceToken[], index: number): number {
  let depth = 0;
  for (let place = index; place < tokens.length; place += 1) {
    if (tokens[place]?.opens) depth += 1;
    if (tokens[place]?.closes) depth -= 1;
    if (depth === 0) return place;
  }
  return tokens.length;
}
