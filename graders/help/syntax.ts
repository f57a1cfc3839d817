/** Help for a file that does not parse: the line, and what the parser missed there. */
import { nearestName } from '../nearest-name.ts';
import type { SourceError } from '../outcome.ts';
import { plainText } from '../plain-text.ts';
import { type BracketFault, PARTNER, type SourceFacts } from '../source-facts.ts';
import type { Help } from '../verdict.ts';

export function syntaxHelp(error: SourceError, facts: SourceFacts | undefined): Help {
  // What is swallowed by an open text looks like missing brackets.
  const fault = error.message.startsWith('Unterminated') ? undefined : facts?.bracket;
  const line = fault?.line ?? error.line;
  const words =
    fault === undefined
      ? (swallowed(error) ?? mistypedWord(facts) ?? whatIsMissing(error, facts) ?? whatIsWrong(error.message))
      : bracketWords(fault);
  return { kind: 'syntax', message: line === undefined ? words : `Line ${line}: ${words}`, ...(line === undefined ? {} : { line }) };
}

function bracketWords(fault: BracketFault): string {
  if (fault.kind === 'unopened') return `there is a closing ${fault.closing} that nothing has opened.`;
  const missing = `the ${fault.opening} here is never closed. A ${PARTNER[fault.opening]} is missing`;
  return fault.before === undefined ? `${missing}.` : `${missing} before the ${fault.before} of line ${fault.beforeLine}.`;
}

const KEYWORDS =
  'function return const let export import for while if else switch case break continue throw new typeof class async await'.split(' ');
/** Words of Python, and what to write for them. */
const FROM_PYTHON: { readonly [word: string]: string } = {
  def: 'A function begins with the word function, and its body stands in { }.',
  elif: 'Write else if, with the condition in brackets.',
  lambda: 'Write an arrow function, such as (x) => x + 1.',
  and: 'Write && for and.',
  or: 'Write || for or.',
  not: 'Write ! for not.',
};

/** The word at the error or before it, when it is a keyword but for a letter or two, or one of another language. */
function mistypedWord(facts: SourceFacts | undefined): string | undefined {
  for (const word of [facts?.fault?.before, facts?.fault?.at]) {
    if (word === undefined || !/^[a-zA-Z]{2,}$/.test(word) || KEYWORDS.includes(word)) continue;
    const python = Object.hasOwn(FROM_PYTHON, word) ? FROM_PYTHON[word] : undefined;
    if (python !== undefined) return `\`${word}\` is not a word of this language. ${python}`;
    const near = nearestName(word, KEYWORDS);
    if (near !== undefined) return `\`${word}\` is not a word of the language. Is it meant to be \`${near}\`?`;
  }
  return undefined;
}

/** The parser names what it expected. */
function whatIsMissing({ message }: SourceError, facts: SourceFacts | undefined): string | undefined {
  const expected = /^Unexpected token, expected "(.*)"$/.exec(message)?.[1];
  const at = facts?.fault === undefined ? '' : plainText(facts.fault.at);
  const here = at === '' ? 'the end of the file' : `\`${at}\``;
  if (expected === ';')
    return `the statement should have ended before ${here}. A ; or an operator is missing there, or the words before it are not what they should be.`;
  if (expected !== undefined) return `a ${plainText(expected)} is missing before ${here}.`;
  if (message !== 'Unexpected token') return undefined;
  return at === '' ? 'the file ends too early: something is not finished.' : `${here} cannot stand here. Look at what comes before it.`;
}

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^Unterminated string constant$/, 'the text that begins here has no closing quote on its line.'],
  [/^Unterminated template$/, 'a text in backticks is not closed, or a ${ in it is not.'],
  [/^Unterminated comment$/, 'a comment that begins with /* is never closed with */.'],
  [
    /^invalid redefinition of (lexical identifier|parameter name|a variable)/,
    'a name is declared a second time. Give it another name, or leave out the second const or let.',
  ],
  [/^missing initializer for const variable$/, 'a const needs its value at once. Write one after =, or use let.'],
  [/^unexpected 'await' keyword$/, 'await can stand only in an async function.'],
  [/^invalid assignment left-hand side$/, 'something is assigned to that cannot hold a value. To compare, write ===.'],
  [/^(break|continue) must be inside/, 'break and continue can stand only inside a loop.'],
  [/^return not in a function$/, 'return can stand only inside a function. Look whether a bracket closes it too early.'],
];

const swallowed = ({ message }: SourceError): string | undefined => (message.startsWith('Unterminated') ? whatIsWrong(message) : undefined);

/** Never worse than the parser's own words. */
function whatIsWrong(message: string): string {
  const words = KNOWN.find(([pattern]) => pattern.test(message))?.[1];
  return words ?? `${plainText(message).replace(/\.$/, '')}.`;
}
