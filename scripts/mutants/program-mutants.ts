/**
 * Mutants of a TypeScript solution: those of Stryker's instrumenter, each written out as a text of its own, and one of our own.
 *
 * Stryker puts all its mutants into one file with switches between them; here a mutant is graded as a learner's file is,
 * so that its replacement is set into the solution at its location. Types are no code and have no mutants.
 */
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { type Edit, type Mutant, mutantOf, withoutRepeats } from './mutant.ts';

export interface ProgramMutants {
  readonly mutants: readonly Mutant[];
  /** Mutants inside the words of an error: the grader looks at the kind of an error and never at what it says. */
  readonly inMessages: number;
}

type StrykerMutant = Awaited<ReturnType<Instrumenter['instrument']>>['mutants'][number];
type Ignorer = Parameters<Instrumenter['instrument']>[1]['ignorers'][number];

/** @param changeable whether some argument is a list or an object, which a call could change */
export async function programMutants(text: string, entry: string, changeable: boolean): Promise<ProgramMutants> {
  const found = await new Instrumenter(SILENT).instrument([{ name: 'solution.ts', content: text, mutate: true }], {
    plugins: null,
    excludedMutations: [],
    ignorers: [wordsOfErrors],
    noHeader: true,
  });
  const wanted = found.mutants.filter(({ status }) => status !== 'Ignored');
  const mutants = wanted.map((mutant) => mutantOf(text, editOf(text, mutant))).filter((mutant) => !isRefusalTakenOut(mutant));
  const spoiler = changeable ? [inputSpoiler(text, entry)] : [];
  return { mutants: withoutRepeats(text, [...mutants, ...spoiler]), inMessages: found.mutants.length - wanted.length };
}

/** What stands in an error, and what a function that only refuses is told to call things by: `requireFinite('weights', weights)`. */
const wordsOfErrors: Ignorer = {
  shouldIgnore(path) {
    const { node, parent } = path as unknown as { node: SyntaxNode; parent?: SyntaxNode };
    const isThrown = node.type === 'NewExpression' && parent?.type === 'ThrowStatement';
    const isName =
      /^(String|Template)Literal$/.test(node.type) &&
      parent?.type === 'CallExpression' &&
      /^(require|refuse)/.test(parent.callee?.name ?? '');
    return isThrown || isName ? 'words of an error' : undefined;
  },
};

interface SyntaxNode {
  readonly type: string;
  readonly callee?: { readonly name?: string };
}

/** Its condition that is never true makes the same program. */
const isRefusalTakenOut = ({ original, replacement }: Mutant): boolean => replacement === ';' && original.startsWith('throw ');

function editOf(text: string, { location, mutatorName, replacement }: StrykerMutant): Edit {
  const [start, end] = [offsetOf(text, location.start), offsetOf(text, location.end)];
  const isStatement = mutatorName === 'BlockStatement' || replacement === ';' || /^(case\b|default\b)/.test(text.slice(start, end));
  // Set into a text an expression needs brackets that it did not need as a node of a tree: `a && b` inside `x || …` is read otherwise.
  const isPlain = isStatement || /^([\w.]+|"[^"]*"|``|\[[^[\]]*\])$/.test(replacement);
  return { operator: mutatorName, start, end, replacement, ...(isPlain ? {} : { written: `(${replacement})` }) };
}

/** Stryker counts lines and columns from 0. */
function offsetOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  const before = text.split('\n').slice(0, line);
  return before.reduce((sum, each) => sum + each.length + 1, column);
}

/**
 * The right answer from a program that changes an argument on the way out. Every grader asks that none does, and no operator
 * of Stryker's makes one: a copying method becomes no method at all.
 */
function inputSpoiler(text: string, entry: string): Mutant {
  const declared = `export function ${entry}(`;
  const start = text.indexOf(declared);
  if (start < 0) throw new RangeError(`inputSpoiler requires a solution with ${JSON.stringify(declared)}`);
  const changed = mutantOf(text, {
    operator: 'InputChanged',
    start,
    end: start + declared.length,
    replacement: 'the same, and an argument is changed after the answer is found',
    written: `function ${entry}(`,
  });
  return { ...changed, source: `${changed.source}${SPOILER(entry)}` };
}

const SPOILER = (entry: string): string => `
function spoiled(...args: unknown[]): unknown {
  const answer = (${entry} as (...all: unknown[]) => unknown)(...args);
  for (const argument of args) {
    if (Array.isArray(argument)) argument.push(0);
    else if (typeof argument === 'object' && argument !== null) Object.assign(argument, { spoiled: true });
  }
  return answer;
}
export { spoiled as ${entry} };
`;

const no = () => false;
const nothing = () => {};
const SILENT: ConstructorParameters<typeof Instrumenter>[0] = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
