/** The fixed words that a Verdict uses, each with its meaning. A word without a meaning does not compile. */
import { z } from 'zod';
import {
  FUEL_PER_CALL_TICKS,
  FUEL_PER_CHECK_TICKS,
  FUEL_PER_RUN_TICKS,
  STEPS_PER_TICK,
  WALL_PER_CHECK_MS,
  WALL_PER_RUN_MS,
} from './limits.ts';
import type { LimitName, OutcomeKind } from './outcome.ts';
import type { CheckKind, HelpKind, LoadFailure, VerdictStatus } from './verdict.ts';

export type Meanings<Word extends string> = { readonly [Key in Word]: string };

/** An enumeration that carries the meanings of its words into the documentation. */
function wordsOf<Word extends string>(id: string, description: string, meanings: Meanings<Word>): z.ZodEnum<{ [Key in Word]: Key }> {
  const words = Object.keys(meanings) as [Word, ...Word[]];
  return z.enum(words).meta({ id, description, meanings }) as z.ZodEnum<{ [Key in Word]: Key }>;
}

const steps = (ticks: number) => `${(ticks * STEPS_PER_TICK) / 1_000_000} million engine steps`;

export const verdictStatus = wordsOf<VerdictStatus>('Status', 'What came of the attempt.', {
  accepted: 'Every check passed.',
  rejected: 'The program could be called, and at least one check failed.',
  errored: 'The program could never be called: it does not compile, or it has no entry. `failure` says why.',
  unattempted:
    'The source is still the starter, types, comments and blanks aside. Its checks are listed, but they say nothing of the person.',
  inconclusive: 'The clock stopped the run twice. That speaks of the machine and not of the program: grade it again.',
});

export const checkKind = wordsOf<CheckKind>('CheckKind', 'The ways in which a check tests.', {
  agreement: 'Results are compared with the right answer.',
  law: 'Something that holds of every right answer is tested, such as that trailing zeros change nothing.',
  refusal: 'Illegal input must be refused with an error, and its legal neighbour must not be.',
  cost: 'The fuel that is spent may not pass the bound that the check names.',
});

/** Every way in which a call can end without a value. */
const endings: Meanings<Exclude<OutcomeKind, 'returned'>> = {
  threw: 'The program threw an error.',
  'timed-out': 'It used up its fuel.',
  'out-of-memory': 'It used up its memory.',
  'stack-overflow': 'Its calls nested too deeply.',
  'invalid-result': 'It returned something that is not plain data, such as a function or a Date.',
  unsettled: 'It returned a promise that never settles.',
  'job-flood': 'It queued promise jobs without end.',
  'no-entry': 'There is nothing to call: no function of the name that the exercise asks for, or no query that only reads.',
  'compile-error': 'It could not be read as a program, or as a query.',
};

export const outcomeKind = wordsOf<OutcomeKind>('Outcome', 'How a call can end.', {
  returned: 'The call gave back a value, right or wrong.',
  ...endings,
});
export const loadFailureKind = wordsOf<LoadFailure['outcome']>('LoadOutcome', 'How loading a file can fail.', endings);

export const limitName = wordsOf<LimitName>(
  'LimitName',
  'Limits on a run. Those of fuel decide a verdict; those of the clock only guard the machine.',
  {
    'fuel-per-call': `One call may take ${steps(FUEL_PER_CALL_TICKS)}.`,
    'fuel-per-check': `All calls of one check may take ${steps(FUEL_PER_CHECK_TICKS)}.`,
    'fuel-per-run': `All calls of one grading may take ${steps(FUEL_PER_RUN_TICKS)}.`,
    'wall-per-check': `One check may take ${WALL_PER_CHECK_MS / 1000} seconds of the clock.`,
    'wall-per-run': `One grading may take ${WALL_PER_RUN_MS / 1000} seconds of the clock.`,
  },
);

export const helpKind = wordsOf<HelpKind>('HelpKind', 'Slips that are told apart from misconceptions.', {
  syntax: 'The source does not parse.',
  'type-error': 'A call ended because something was used as what it is not, or does not exist.',
  'missing-entry': 'The function that the exercise asks for is not there.',
  'wrong-arity': 'The function takes another number of arguments than it is given.',
  'returned-nothing': 'The function ends without returning a value.',
  'printed-instead': 'The answer was printed and not returned.',
  'mutated-input': 'The function changed one of its arguments.',
  'text-for-number': 'The answer was returned as text.',
  'percent-for-fraction': 'Every result is a hundred times the right one.',
  rounded: 'Every result is the right one, rounded.',
  'off-by-one-cutoff': 'Every result is right for a cutoff that is one higher, or one lower.',
  'wrong-shape': 'The result has another shape than the exercise asks for, such as a number where a list belongs.',
  'keeps-state': 'The same input gives another result when the program is asked again.',
  'sql-error': 'The database refused the query.',
  'not-one-query': 'The file holds something other than one query that reads.',
  'wrong-columns': 'The result has other columns than the exercise asks for.',
});
