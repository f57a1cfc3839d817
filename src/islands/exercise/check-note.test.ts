/** The notes of check rows. */
import { expect, test } from 'vitest';
import type { CheckResult } from '#graders/verdict.ts';
import { checkNote } from '#islands/exercise/check-note.ts';
import { verdictWords } from '#languages/verdict.ts';

const failed: CheckResult = {
  name: 'follows the definition',
  kind: 'agreement',
  outcome: 'returned',
  passed: false,
  points: 0,
  tried: 100,
  failed: 31,
};
const counterexample: CheckResult['counterexample'] = {
  input: [[3], 0],
  expected: { kind: 'words', text: 'a RangeError' },
  received: { kind: 'value', value: { $: 'NaN' } },
  shrunkFrom: [[3], 0],
  replay: { seed: 1, path: '0' },
};

const rows = { columns: ['n'], missing: [[1]], missingCount: 1, unexpected: [], unexpectedCount: 0 };

test.each<readonly [CheckResult, string, string]>([
  [{ ...failed, counterexample }, '31 of 100 inputs', '31 von 100 Eingaben'],
  [{ ...failed, tried: 2, failed: 1, counterexample: { ...counterexample, rows } }, '1 of 2 databases', '1 von 2 Datenbanken'],
  [{ ...failed, tried: 1, failed: 1, counterexample: { ...counterexample, rows } }, '1 of 1 database', '1 von 1 Datenbank'],
  [{ ...failed, tried: 1, failed: 1, counterexample }, '1 of 1 input', '1 von 1 Eingabe'],
  [{ ...failed, tried: 1, failed: 1, detail: 'the columns have other names' }, '', ''],
  [{ ...failed, passed: true, failed: 0 }, '', ''],
  [{ ...failed, tried: 0, failed: 0 }, 'not run', 'nicht gelaufen'],
  [{ ...failed, kind: 'refusal', counterexample }, 'returned NaN', 'gab NaN zurück'],
  [{ ...failed, outcome: 'timed-out' }, 'no result: it used up its steps', 'kein Ergebnis: Die Schritte sind aufgebraucht'],
])('%#', (check, english, german) => {
  expect(checkNote(check, verdictWords.en)).toBe(english);
  expect(checkNote(check, verdictWords.de)).toBe(german);
});
