/** All first-line help for one attempt, in the order in which it is best read. */
import type { Evidence } from '../evidence.ts';
import type { Outcome } from '../outcome.ts';
import type { SourceFacts } from '../source-facts.ts';
import type { Help } from '../verdict.ts';
import type { HelpRule } from './help-rule.ts';
import { keepsState } from './keeps-state.ts';
import { missingEntryHelp } from './missing-entry.ts';
import { mutatedInput } from './mutated-input.ts';
import { offByOneCutoff } from './off-by-one-cutoff.ts';
import { percentForFraction } from './percent-for-fraction.ts';
import { printedInstead } from './printed-instead.ts';
import { returnedNothing } from './returned-nothing.ts';
import { rounded } from './rounded.ts';
import { syntaxHelp } from './syntax.ts';
import { textForNumber } from './text-for-number.ts';
import { typeError } from './type-error.ts';
import { wrongArity } from './wrong-arity.ts';
import { wrongShape } from './wrong-shape.ts';

/** What keeps a program from giving any usable result comes first; then slips of the results; then facts of the program. */
const RULES: readonly HelpRule[] = [
  typeError,
  printedInstead,
  returnedNothing,
  wrongShape,
  textForNumber,
  percentForFraction,
  rounded,
  offByOneCutoff,
  keepsState,
  mutatedInput,
  wrongArity,
];

/** Of a program that was called and rejected. */
export function findHelp(evidence: Evidence): readonly Help[] {
  if (evidence.cases.length === 0) return [];
  const found = RULES.flatMap((rule) => rule(evidence) ?? []);
  const kinds = found.map(({ kind }) => kind);
  // Printing and returning nothing are one slip.
  return found.filter(({ kind }) => kind !== 'returned-nothing' || !kinds.includes('printed-instead'));
}

/** Of a file that could never be called. */
export function findLoadHelp(entry: string, failure: Outcome, facts: SourceFacts | undefined): readonly Help[] {
  if (failure.kind === 'compile-error') return [syntaxHelp(failure.error, facts)];
  return failure.kind === 'no-entry' ? [missingEntryHelp(entry, facts)] : [];
}
