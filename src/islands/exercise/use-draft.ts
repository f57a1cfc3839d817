/** The text in the editor, kept in the store after each pause in typing and whenever the page is left. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { isDirty, openDraft, reconcileDraft } from '#islands/exercise/reconcile-draft.ts';
import { flushDrafts, saveDraft } from '#islands/state/progress.ts';

export interface Draft {
  readonly source: string;
  readonly setSource: (text: string) => void;
  /** A draft from another tab, or one that loaded after typing had begun. */
  readonly other: string | undefined;
  readonly takeOther: () => void;
  readonly leaveOther: () => void;
  /** Saves now what is not saved yet. */
  readonly flush: () => void;
  /** Notes that `text` stands in the log as the newest (an attempt was recorded with it). */
  readonly noteKept: (text: string) => void;
}

/** @param stored the newest draft in the log; `undefined` while loading and when there is none */
export function useDraft(exerciseId: string, starter: string, stored: string | undefined): Draft {
  const [state, act] = useReducer(reconcileDraft, starter, openDraft);
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => {
    if (stored !== undefined) act({ type: 'stored', source: stored });
  }, [stored]);

  const flush = useCallback(() => {
    if (!isDirty(latest.current)) return;
    const { text } = latest.current;
    act({ type: 'kept', text });
    saveDraft(exerciseId, text);
  }, [exerciseId]);

  // Handed over at once: the store waits for a pause by itself, and meanwhile nobody is told that it is saved.
  useEffect(() => {
    if (isDirty(state)) flush();
  }, [state, flush]);
  useFlushOnLeaving(flush);

  return {
    source: state.text,
    setSource: useCallback((text: string) => act({ type: 'typed', text }), []),
    other: state.other,
    takeOther: useCallback(() => act({ type: 'took-other' }), []),
    leaveOther: useCallback(() => act({ type: 'left-other' }), []),
    flush,
    noteKept: useCallback((text: string) => act({ type: 'kept', text }), []),
  };
}

/** Phones end a page without a word: `visibilitychange` is the last event that is sure to come. */
function useFlushOnLeaving(flush: () => void): void {
  useEffect(() => {
    const leave = () => {
      flush();
      void flushDrafts();
    };
    const hidden = () => (document.visibilityState === 'hidden' ? leave() : undefined);
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);
}
