/** Typed text survives late loading and other tabs, whatever the order of events. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DraftAct, type DraftState, isDirty, openDraft, reconcileDraft } from '#islands/exercise/reconcile-draft.ts';

const upon = (...acts: readonly DraftAct[]): DraftState => acts.reduce(reconcileDraft, openDraft('starter'));

describe('reconcileDraft', () => {
  test('an untouched page shows the stored draft when it arrives', () => {
    expect(upon({ type: 'stored', source: 'mine' })).toMatchObject({ text: 'mine', other: undefined });
  });
  test('a page that was typed on keeps its text and offers the stored draft', () => {
    expect(upon({ type: 'typed', text: 'new' }, { type: 'stored', source: 'mine' })).toMatchObject({ text: 'new', other: 'mine' });
  });
  test('the echo of an own save is no draft from elsewhere', () => {
    const state = upon(
      { type: 'typed', text: 'a' },
      { type: 'kept', text: 'a' },
      { type: 'typed', text: 'ab' },
      { type: 'stored', source: 'a' },
    );
    expect(state).toMatchObject({ text: 'ab', other: undefined });
    expect(isDirty(state)).toBe(true);
  });
  test('an echo that comes after a later save is none either', () => {
    const typed = (text: string): readonly DraftAct[] => [
      { type: 'typed', text },
      { type: 'kept', text },
    ];
    expect(upon(...typed('a'), ...typed('ab'), { type: 'stored', source: 'a' })).toMatchObject({ text: 'ab', other: undefined });
  });
  test('an attempt on older text makes the newer text worth saving again', () => {
    const acts: readonly DraftAct[] = [
      { type: 'typed', text: 'ab' },
      { type: 'kept', text: 'ab' },
      { type: 'kept', text: 'a' },
    ];
    expect(isDirty(upon(...acts))).toBe(true);
  });
  test('the offered draft is taken, or left, by the learner only', () => {
    const offered: readonly DraftAct[] = [
      { type: 'typed', text: 'new' },
      { type: 'stored', source: 'mine' },
    ];
    expect(upon(...offered, { type: 'took-other' })).toMatchObject({ text: 'mine', other: undefined, touched: true });
    expect(upon(...offered, { type: 'left-other' })).toMatchObject({ text: 'new', other: undefined });
  });
  test('an untouched page is never dirty: the starter is not saved as a draft', () => {
    expect(isDirty(openDraft('starter'))).toBe(false);
  });
  test('whatever the store says, the last typed text stands', () => {
    const fromStore: fc.Arbitrary<DraftAct> = fc.oneof(
      fc.string().map((source): DraftAct => ({ type: 'stored', source })),
      fc.string().map((text): DraftAct => ({ type: 'kept', text })),
      fc.constant<DraftAct>({ type: 'left-other' }),
    );
    fc.assert(
      fc.property(fc.array(fromStore), fc.string(), fc.array(fromStore), (early, text, late) => {
        expect(upon(...early, { type: 'typed', text }, ...late).text).toBe(text);
      }),
    );
  });
});
