/** In English the page says what the command line says; in German the same with the graders' own words left as they are. */
import { describe, expect, test } from 'vitest';
import { headline } from '#graders/format.ts';
import { loadFailureKind, outcomeKind } from '#graders/verdict-words.ts';
import type { CheckResult, Verdict } from '#graders/verdict.ts';
import { headlineOf } from '#islands/exercise/headline-of.ts';
import { textOf } from '#languages/sentence.ts';
import { verdictWords } from '#languages/verdict.ts';

const check: CheckResult = {
  name: 'follows the definition',
  kind: 'agreement',
  outcome: 'returned',
  passed: false,
  points: 0,
  tried: 100,
  failed: 31,
  counterexample: {
    input: [[3], 0],
    expected: { kind: 'value', value: 1 },
    received: { kind: 'value', value: 0 },
    shrunkFrom: [[3], 0],
    replay: { seed: 1, path: '0' },
  },
};
const refusal: CheckResult = {
  ...check,
  name: 'refuses a cutoff of 0',
  kind: 'refusal',
  counterexample: { ...check.counterexample, expected: { kind: 'words', text: 'a RangeError' } } as CheckResult['counterexample'] & {},
};
const rejected: Verdict = {
  schema: 'verdict/1',
  exerciseId: 'a',
  contentHash: '',
  graderVersion: '1',
  seed: 1,
  status: 'rejected',
  checks: [check],
  console: { lines: [], dropped: 0 },
  unmetLimits: [],
};
const errored: Verdict = { ...rejected, status: 'errored', checks: [] };
const slip = { kind: 'rounded', message: 'Every result is rounded. Return all digits.' } as const;
const fact = { kind: 'mutated-input', message: 'Your function changes its input.' } as const;
const diagnosis = { misconceptions: ['linear-gain'], message: 'Your gain is the grade itself. Raise 2 to it.' };
const follows = 'linear gain, as in trec_eval.';
const region = { message: 'Right on all 40 inputs where k is 1; wrong on 6 of the 60 others.', inside: 40, outside: 60, failedOutside: 6 };

const VERDICTS: readonly Verdict[] = [
  { ...rejected, status: 'accepted' },
  { ...rejected, status: 'accepted', checks: [check, check] },
  { ...rejected, status: 'unattempted' },
  { ...rejected, status: 'inconclusive', checks: [] },
  rejected,
  { ...rejected, checks: [] },
  { ...rejected, checks: [{ ...check, tried: 1, failed: 1 }] },
  { ...rejected, checks: [{ ...check, failed: 0 }] },
  { ...rejected, checks: [{ ...check, kind: 'cost' }] },
  { ...rejected, checks: [{ ...check, counterexample: undefined } as unknown as CheckResult] },
  ...outcomeKind.options.map((outcome): Verdict => ({ ...rejected, checks: [{ ...check, outcome }] })),
  { ...rejected, diagnosis },
  { ...rejected, diagnosis, help: [slip], checks: [check, refusal, refusal] },
  { ...rejected, diagnosis: { ...diagnosis, follows }, help: [fact], checks: [refusal] },
  { ...rejected, help: [fact, slip], region },
  { ...rejected, help: [fact], region },
  { ...rejected, region },
  errored,
  ...loadFailureKind.options.map((outcome): Verdict => ({ ...errored, failure: { outcome, error: { message: 'x is wrong.', line: 3 } } })),
  { ...errored, failure: { outcome: 'invalid-result', reason: 'a Date' } },
  { ...errored, help: [{ kind: 'syntax', message: 'Line 3: a ( is missing.', line: 3 }] },
  { ...errored, help: [{ kind: 'syntax', message: 'A bracket is missing.' }] },
  { ...errored, help: [{ kind: 'sql-error', message: 'No such table: a.' }] },
  { ...errored, help: [{ kind: 'missing-entry', message: 'The file has no function.' }] },
  { ...errored, help: [{ kind: 'type-error', message: 'Something is undefined.' }] },
];

test.each(VERDICTS)('%# in English', (verdict) => expect(textOf(headlineOf(verdict, verdictWords.en))).toBe(headline(verdict)));

describe('in German', () => {
  const german = (verdict: Partial<Verdict>) => headlineOf({ ...rejected, ...verdict }, verdictWords.de);
  const said = (verdict: Partial<Verdict>) => textOf(german(verdict));
  test('one check and several', () => {
    expect(said({ status: 'accepted' })).toBe('Angenommen: Die Prüfung ist bestanden.');
    expect(said({ status: 'accepted', checks: [check, check] })).toBe('Angenommen: Alle 2 Prüfungen sind bestanden.');
  });
  test('one input and several', () => {
    expect(said({})).toBe('Abgelehnt: „follows the definition“ scheitert bei 31 von 100 Eingaben.');
    expect(said({ checks: [{ ...check, tried: 1, failed: 1 }] })).toMatch(/scheitert bei 1 von 1 Eingabe\.$/);
  });
  test('what a grader says is marked as English', () => {
    expect(german({ diagnosis })).toEqual([{ mark: 'english', text: diagnosis.message }]);
    expect(german({ diagnosis, checks: [refusal] })).toContainEqual({ mark: 'english', text: '„refuses a cutoff of 0“' });
    expect(german(errored)).toEqual(['Nicht aufrufbar: Die Datei ließ sich nicht laden.']);
  });
  test.each([
    [region, 'Richtig bei allen 40 Eingaben mit „k is 1“, falsch bei 6 der 60 anderen.'],
    [
      { message: 'Right on all 1 inputs where a; wrong on all 1 where b.', inside: 1, outside: 1, failedOutside: 1 },
      'Richtig bei der einen Eingabe mit „a“, falsch bei der einen mit „b“.',
    ],
    [
      { message: 'Wrong on all 3 inputs where a; right on all 9 others.', inside: 9, outside: 3, failedOutside: 3 },
      'Falsch bei allen 3 Eingaben mit „a“, richtig bei allen 9 anderen.',
    ],
    [{ message: 'Told in another form.', inside: 1, outside: 1, failedOutside: 1 }, 'Told in another form.'],
  ])('region %#', (told, words) => expect(said({ region: told })).toBe(words));
});
