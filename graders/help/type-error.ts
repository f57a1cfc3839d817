/** Help for a crash on legal input: something was used as what it is not, or does not exist. */
import type { Case } from '../evidence.ts';
import type { ThrownError } from '../outcome.ts';
import { plainText } from '../plain-text.ts';
import type { HelpRule } from './help-rule.ts';

const CRASHES = new Set(['TypeError', 'ReferenceError', 'SyntaxError']);

export const typeError: HelpRule = ({ cases }) => {
  const crashes = cases.flatMap(crashOf);
  const error = mostFrequent(crashes);
  if (error === undefined) return undefined;
  const often = crashes.length === cases.length ? 'on every input' : `on ${crashes.length} of ${cases.length} inputs`;
  return {
    kind: 'type-error',
    message: `${sentence(error)} Your program stops there ${often}, all of them legal.`,
    ...(error.line === undefined || !hasExactLine(error) ? {} : { line: error.line }),
  };
};

/** For some steps the engine knows only the last line before that it took note of. */
const hasExactLine = ({ message }: ThrownError): boolean =>
  !/Symbol\.iterator|not iterable|convert to object|not extensible|with 'new'/.test(message);

/** A crash is the program's own slip, not a refusal: nobody throws these on purpose here. */
export const crashOf = ({ outcome }: Pick<Case, 'outcome'>): readonly ThrownError[] =>
  outcome.kind === 'threw' && CRASHES.has(outcome.error.name) ? [outcome.error] : [];

function mostFrequent(errors: readonly ThrownError[]): ThrownError | undefined {
  const key = ({ message, line }: ThrownError) => `${line} ${message}`;
  const counts = new Map<string, number>();
  for (const error of errors) counts.set(key(error), (counts.get(key(error)) ?? 0) + 1);
  return errors.toSorted((one, other) => (counts.get(key(other)) ?? 0) - (counts.get(key(one)) ?? 0))[0];
}

/** What the engine says, as a sentence; `%` stands for the name in its message. */
const SENTENCES: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/^cannot read property 'Symbol\.iterator' of (undefined|null)$/, 'takes something apart as a list that is %.'],
  [/^cannot read property '(.*)' of (undefined|null)$/, 'reads `%` of something that is %.'],
  [/^cannot set property '(.*)' of (undefined|null)$/, 'sets `%` of something that is %.'],
  [/^'?([\w$]+)'? is not defined$/, 'uses the name `%`, which is not defined. Look at its spelling, and at where it is declared.'],
  [/^'?([\w$]+)'? is not initialized$/, 'uses `%` before the line that declares it.'],
  [/^'(.*)' is read-only$/, 'assigns to `%`, which is a const. Use let for what changes.'],
  [/^not a function$/, 'calls something that is not a function. Look at the name before the bracket.'],
  [/^not a constructor$/, 'uses new on something that cannot be made with new.'],
  [/^value is not iterable$/, 'runs over something that is not a list, in a for…of, a spread or a destructuring.'],
  [/^empty array$/, 'calls reduce on an empty list without a starting value. Give it one as the second argument.'],
  [/^cannot convert to object$/, 'takes something apart that is undefined or null.'],
  [/^cannot convert bigint to number$/, 'mixes a bigint with a number.'],
  [/^object is not extensible$/, 'adds something to what was frozen.'],
];

/** Names of other surroundings that learners reach for; they are not here. */
const ELSEWHERE = new Set([
  'require',
  'module',
  'process',
  'window',
  'document',
  'fetch',
  'setTimeout',
  'alert',
  'Intl',
  'Buffer',
  'print',
  'len',
  'None',
]);

function sentence(error: ThrownError): string {
  const { name, message, line } = error;
  const where = line === undefined ? 'Your program' : hasExactLine(error) ? `Line ${line}` : `Your program, in line ${line} or soon after,`;
  const missing = /^'?([\w$]+)'? is not defined$/.exec(message)?.[1];
  if (missing !== undefined && ELSEWHERE.has(missing)) return `${where} uses \`${missing}\`, which does not exist here.`;
  for (const [pattern, words] of SENTENCES) {
    const [, ...parts] = pattern.exec(message) ?? [];
    if (pattern.test(message)) return `${where} ${parts.reduce((text, part) => text.replace('%', () => plainText(part)), words)}`;
  }
  return `${where.replace(/,$/, '')}: ${name}: ${plainText(message).replace(/\.$/, '')}.`;
}
