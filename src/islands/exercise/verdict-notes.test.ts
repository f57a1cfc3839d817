/** What a verdict says first, and what below it. */
import { describe, expect, test } from 'vitest';
import type { Verdict } from '#graders/verdict.ts';
import { followsRival, headlineLine, verdictNotes } from '#islands/exercise/verdict-notes.ts';
import { textOf } from '#languages/sentence.ts';
import { verdictWords } from '#languages/verdict.ts';

const rejected: Verdict = {
  schema: 'verdict/1',
  exerciseId: 'ndcg-at-k',
  contentHash: '',
  graderVersion: '1',
  seed: 1,
  status: 'rejected',
  checks: [
    { name: 'follows the definition', kind: 'agreement', outcome: 'returned', passed: false, points: 0, tried: 100, failed: 31 },
    {
      name: 'refuses a cutoff of 0',
      kind: 'refusal',
      outcome: 'returned',
      passed: false,
      points: 0,
      tried: 2,
      failed: 1,
      counterexample: {
        input: [[3], 0],
        expected: { kind: 'words', text: 'a RangeError' },
        received: { kind: 'value', value: 0 },
        shrunkFrom: [[3], 0],
        replay: { seed: 1, path: '0' },
      },
    },
  ],
  console: { lines: [], dropped: 0 },
  unmetLimits: [],
};
const diagnosis = { misconceptions: ['linear-gain'], message: 'Your gain is the grade itself. Raise 2 to it.' };

/** As text, without the marks of its pieces. */
function told(verdict: Verdict) {
  const { first, rest, further, ...others } = verdictNotes(verdict, verdictWords.en);
  return { ...others, first: textOf(first), rest: textOf(rest), further };
}

describe('verdictNotes', () => {
  test('a misconception is the headline, a missing refusal stands beside it, and a region or a fact below', () => {
    const region = { message: 'Right on all 40 inputs where k is 1; wrong on all 60 others.', inside: 40, outside: 60, failedOutside: 60 };
    const mutated = { kind: 'mutated-input', message: 'Your function changes its input.' } as const;
    const notes = told({ ...rejected, diagnosis, region, help: [mutated] });
    expect(notes).toMatchObject({ tone: 'bad', first: 'Your gain is the grade itself.' });
    expect(notes.rest).toMatch(/^Raise 2 to it\. Apart from that, .*'refuses a cutoff of 0'/);
    expect(notes.further.map(({ key }) => key)).toEqual(['mutated-input', 'region']);
  });
  test('a rival convention has a mark and words of its own', () => {
    const follows = 'the linear gain of scikit-learn';
    const notes = told({ ...rejected, checks: [], diagnosis: { ...diagnosis, follows } });
    expect(notes).toEqual({
      tone: 'follows',
      first: 'Right by another convention.',
      rest: 'You follow the linear gain of scikit-learn. Your gain is the grade itself. Raise 2 to it.',
      further: [],
    });
  });
  test('a slip with a line leads there', () => {
    const help = [{ kind: 'returned-nothing', message: 'Nothing comes back. Return it.', line: 4 }] as const;
    expect(headlineLine({ ...rejected, help })).toBe(4);
    expect(told({ ...rejected, help })).toMatchObject({ first: 'Nothing comes back.', rest: 'Return it.', line: 4, further: [] });
  });
  test('an error of loading is said once', () => {
    const help = [{ kind: 'syntax', message: 'Line 3: a bracket is missing.', line: 3 }] as const;
    const notes = told({ ...rejected, status: 'errored', checks: [], help });
    expect(notes).toMatchObject({ tone: 'bad', line: 3, further: [] });
    expect(notes.first).toMatch(/bracket is missing/);
  });
  test('a region alone is the headline', () => {
    const region = { message: 'Right on all 40 inputs where k is 1; wrong on all 60 others.', inside: 40, outside: 60, failedOutside: 60 };
    expect(told({ ...rejected, region })).toMatchObject({ first: region.message, further: [] });
  });
  test('who follows a rival convention is known without words', () => {
    expect(followsRival({ ...rejected, diagnosis })).toBe(false);
    expect(followsRival({ ...rejected, diagnosis: { ...diagnosis, follows: 'x' } })).toBe(true);
  });
  test('in German the interface speaks German, and the grader English', () => {
    const verdict: Verdict = { ...rejected, checks: [], diagnosis: { ...diagnosis, follows: 'the linear gain of scikit-learn.' } };
    expect(verdictNotes(verdict, verdictWords.de)).toMatchObject({
      first: ['Richtig nach einer anderen Konvention.'],
      rest: [
        'Deine Konvention: ',
        { mark: 'english', text: 'the linear gain of scikit-learn' },
        '. ',
        { mark: 'english', text: diagnosis.message },
      ],
    });
    const help = [{ kind: 'missing-entry', message: 'The file has no function.' }] as const;
    expect(verdictNotes({ ...rejected, status: 'errored', checks: [], help }, verdictWords.de)).toMatchObject({
      first: ['Nicht aufrufbar: Die verlangte Funktion fehlt.'],
      rest: [{ mark: 'english', text: 'The file has no function.' }],
    });
  });
});
