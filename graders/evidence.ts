/** What was seen of a program in all checks, each call beside the right value. */
import type { Basis, Grader } from './grader.ts';
import type { Contradiction, Observation, Observer } from './observer.ts';
import type { Subject } from './outcome.ts';
import type { DeclaredName } from './source-facts.ts';

/** One observed call and what is right there. */
export interface Case extends Observation {
  readonly expected: unknown;
  readonly right: boolean;
}

export interface Evidence {
  readonly grader: Grader;
  /** The calls of the agreement checks: the counts that a learner reads are of these. */
  readonly cases: readonly Case[];
  /** Calls of laws on legal inputs. */
  readonly further: readonly Case[];
  readonly mutatedPlaces: readonly number[];
  readonly contradiction: Contradiction | undefined;
  /** The learner's function, when its text shows it plainly. */
  readonly entry: DeclaredName | undefined;
  /** The solution's names of the arguments, for a function that does not name them itself. */
  readonly parameters: () => readonly string[] | undefined;
}

/** @param solution opens the reference, whose text names the arguments */
export function gatherEvidence(grader: Grader, observer: Observer, solution: () => Subject): Evidence {
  let names: { readonly of: readonly string[] | undefined } | undefined;
  const parameters = () => {
    names ??= { of: entryOf(grader, solution())?.parameters };
    return names.of;
  };
  return {
    grader,
    cases: observer.agreement.flatMap((seen) => toCase(grader, seen)),
    further: observer.further.flatMap((seen) => toCase(grader, seen)),
    mutatedPlaces: observer.mutatedPlaces,
    contradiction: observer.contradiction,
    entry: entryOf(grader, observer.subject),
    parameters,
  };
}

const entryOf = ({ entry }: Grader, subject: Subject): DeclaredName | undefined =>
  subject.facts?.declared.find(({ name, nested, kind }) => name === entry && !nested && kind === 'function');

/** None where the oracle refuses: the input of that law is not legal, and anything goes. */
export function toCase(basis: Basis<readonly unknown[]>, seen: Observation): readonly Case[] {
  let expected: unknown;
  try {
    expected = basis.oracle(...seen.args);
  } catch {
    return [];
  }
  const { args, outcome } = seen;
  const right = outcome.kind === 'returned' && basis.compare(outcome.value, expected, basis.tolerance, args) === undefined;
  return [{ ...seen, expected, right }];
}

/** `grades` in the learner's own word, else in the solution's; "argument 1" where neither names it. */
export function argumentName({ entry, parameters, cases }: Pick<Evidence, 'entry' | 'parameters' | 'cases'>, place: number): string {
  const count = cases[0]?.args.length;
  const names = entry?.parameters?.length === count ? entry?.parameters : parameters();
  const name = names?.length === count ? names?.[place] : undefined;
  return name === undefined ? `argument ${place + 1}` : `\`${name}\``;
}
