/** One short sentence for every state of the page, in its language. */
import { expect, test } from 'vitest';
import type { CheckResult, Verdict } from '#graders/verdict.ts';
import { type AnnouncementWords, announcement } from '#islands/exercise/announcement.ts';
import type { Language } from '#languages/language.ts';
import { queryWords } from '#languages/query.ts';
import { reportWords } from '#languages/report.ts';
import { textOf } from '#languages/sentence.ts';
import { verdictWords } from '#languages/verdict.ts';
import type { GradingState } from '#worker/protocol.ts';

const check: CheckResult = { name: 'n', kind: 'law', outcome: 'returned', passed: true, points: 1, tried: 9, failed: 0 };
const verdict: Verdict = {
  schema: 'verdict/1',
  exerciseId: 'a',
  contentHash: '',
  graderVersion: '1',
  seed: 1,
  status: 'accepted',
  checks: [check, check],
  console: { lines: [], dropped: 0 },
  unmetLimits: [],
};
const checked = (over: Partial<Verdict>): GradingState => ({ status: 'checked', source: '', verdict: { ...verdict, ...over } });
const failed: CheckResult = { ...check, passed: false, failed: 1, outcome: 'timed-out' };
const ran = (outcome: Extract<GradingState, { status: 'ran' }>['result']['outcome']): GradingState => ({
  status: 'ran',
  result: { outcome, console: { lines: [], dropped: 0 }, fuel: 0 },
});

const wordsOf = (language: Language): AnnouncementWords => ({
  verdict: verdictWords[language],
  run: reportWords[language].run,
  query: queryWords[language].headline,
});

test.each<readonly [GradingState, string, string]>([
  [{ status: 'idle' }, '', ''],
  [{ status: 'running', job: 'check' }, 'Checking.', 'Wird geprüft.'],
  [{ status: 'running', job: 'run' }, 'Running.', 'Wird ausgeführt.'],
  [
    checked({}),
    'Accepted: all 2 checks pass. 2 of 2 checks pass.',
    'Angenommen: Alle 2 Prüfungen sind bestanden. 2 von 2 Prüfungen bestanden.',
  ],
  [
    checked({ status: 'rejected', checks: [failed] }),
    "Rejected: 'n' fails with no result: it used up its steps. 0 of 1 check passes.",
    'Abgelehnt: „n“ ist nicht bestanden (kein Ergebnis: Die Schritte sind aufgebraucht). 0 von 1 Prüfung bestanden.',
  ],
  [
    checked({ status: 'inconclusive', checks: [] }),
    'Inconclusive: the clock stopped the run twice, which says nothing about the code.',
    'Offen: Die Uhr hat den Lauf zweimal angehalten, und das sagt nichts über den Code.',
  ],
  [ran({ kind: 'returned', value: 0.5 }), 'Returned 0.5', 'Ergebnis: 0.5'],
  [
    ran({ kind: 'threw', error: { name: 'RangeError', message: 'k', line: 3 } }),
    'Threw RangeError: k (line 3)',
    'RangeError geworfen: k (Zeile 3)',
  ],
  [ran({ kind: 'out-of-memory' }), 'Gave no result: it used up its memory', 'Kein Ergebnis: Der Speicher ist aufgebraucht'],
  [
    ran({ kind: 'timed-out', limit: 'fuel-per-call' }),
    'Gave no result: it used up its steps',
    'Kein Ergebnis: Die Schritte sind aufgebraucht',
  ],
  [
    ran({ kind: 'timed-out', limit: 'wall-per-check' }),
    'Stopped by the clock after 5 seconds. Does it ever come to an end?',
    'Nach 5 Sekunden von der Uhr angehalten. Kommt es je zu einem Ende?',
  ],
  [
    {
      status: 'queried',
      asked: { from: 'file', of: 'visible' },
      result: { outcome: { kind: 'returned', columns: ['a'], rows: [[1]], total: 1 }, plan: [] },
    },
    '1 row, 1 column.',
    '1 Zeile, 1 Spalte.',
  ],
  [{ status: 'stopped' }, 'Stopped. Nothing was recorded.', 'Angehalten. Es wurde nichts aufgezeichnet.'],
  [
    { status: 'crashed', message: 'x' },
    'Grading broke off. Your code is kept.',
    'Die Bewertung ist abgebrochen. Dein Code bleibt erhalten.',
  ],
])('%#', (state, english, german) => {
  expect(textOf(announcement(state, wordsOf('en')))).toBe(english);
  expect(textOf(announcement(state, wordsOf('de')))).toBe(german);
});
