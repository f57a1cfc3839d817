/** The history: newest first, each text told once. */
import { expect, test } from 'vitest';
import type { Verdict } from '#graders/verdict.ts';
import { historyItems } from '#islands/exercise/history-items.ts';
import { historyWords } from '#languages/history.ts';
import type { AttemptEvent } from '#learning/event.ts';

const verdict: Verdict = {
  schema: 'verdict/1',
  exerciseId: 'ndcg-at-k',
  contentHash: '',
  graderVersion: '1',
  seed: 1,
  status: 'rejected',
  checks: [],
  console: { lines: [], dropped: 0 },
  unmetLimits: [],
};
const attempt = (id: string, at: string, source: string): AttemptEvent => ({
  id,
  at,
  type: 'attempt',
  exerciseId: 'ndcg-at-k',
  source,
  verdict,
});

test('attempts are counted from the first, listed from the last, each with the code before it', () => {
  const items = historyItems(
    [attempt('1', '2026-03-01T10:00:00Z', 'a'), attempt('2', '2026-03-01T11:00:00Z', 'b')],
    [],
    historyWords.en.names,
  );
  expect(items.map(({ name, previous }) => [name, previous])).toEqual([
    ['Attempt 2', 'a'],
    ['Attempt 1', undefined],
  ]);
});
test('a draft stands among the attempts by its time, unless an attempt or a later draft says the same', () => {
  const drafts = ['a', 'c', 'c'].map((source, index) => ({ at: `2026-03-01T10:3${index}:00Z`, source }));
  const items = historyItems(
    [attempt('1', '2026-03-01T10:00:00Z', 'a'), attempt('2', '2026-03-01T11:00:00Z', 'b')],
    drafts,
    historyWords.en.names,
  );
  expect(items.map(({ name, source }) => `${name}: ${source}`)).toEqual(['Attempt 2: b', 'Draft: c', 'Attempt 1: a']);
});
test('in German', () => {
  const drafts = [{ at: '2026-03-01T10:30:00Z', source: 'c' }];
  const items = historyItems([attempt('1', '2026-03-01T10:00:00Z', 'a')], drafts, historyWords.de.names);
  expect(items.map(({ name }) => name)).toEqual(['Entwurf', 'Versuch 1']);
});
