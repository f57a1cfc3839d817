/** Kept drafts: the newest few, each text once. */
import { expect, test } from 'vitest';
import { type KeptDraft, withKeptDraft } from '#islands/exercise/kept-drafts.ts';

const now = new Date('2026-03-01T10:00:00Z');

test('a text is listed once, at the time it was last kept', () => {
  const twice = ['a', 'b', 'a'].reduce<readonly KeptDraft[]>((drafts, source) => withKeptDraft(drafts, source, now), []);
  expect(twice.map(({ source }) => source)).toEqual(['b', 'a']);
});
test('blank text is not worth keeping, and the list stays short', () => {
  expect(withKeptDraft([], ' \n', now)).toEqual([]);
  const many = Array.from({ length: 40 }, (_, index) => `text ${index}`).reduce<readonly KeptDraft[]>(
    (drafts, source) => withKeptDraft(drafts, source, now),
    [],
  );
  expect(many).toHaveLength(12);
  expect(many.at(-1)?.source).toBe('text 39');
});
