/**
 * What the editor shows when the learner, the store and other tabs all have a say.
 *
 * One rule: text that was typed on this page is never replaced by anything but the learner's own act.
 * A stored draft that loads late, or comes from another tab, is offered beside it.
 */

export interface DraftState {
  readonly text: string;
  /** The learner has typed, or has chosen a text, on this page. */
  readonly touched: boolean;
  /** The texts of this page that were last handed to the store or taken from it, newest last. */
  readonly kept: readonly string[];
  /** A draft from elsewhere that differs from `text` and was not taken. */
  readonly other: string | undefined;
}

export type DraftAct =
  | { readonly type: 'typed'; readonly text: string }
  /** The newest stored draft, now known or changed. */
  | { readonly type: 'stored'; readonly source: string }
  /** `text` was handed to the store. */
  | { readonly type: 'kept'; readonly text: string }
  | { readonly type: 'took-other' }
  | { readonly type: 'left-other' };

export const openDraft = (starter: string): DraftState => ({ text: starter, touched: false, kept: [], other: undefined });

export function reconcileDraft(state: DraftState, act: DraftAct): DraftState {
  switch (act.type) {
    case 'typed':
      return { ...state, text: act.text, touched: true, other: act.text === state.other ? undefined : state.other };
    case 'stored':
      return withStored(state, act.source);
    case 'kept':
      return { ...state, kept: withNewest(state.kept, act.text) };
    case 'took-other':
      return state.other === undefined ? state : { ...state, text: state.other, touched: true, other: undefined };
    case 'left-other':
      return { ...state, other: undefined };
  }
}

/** Whether the text on the page is one the store has not been given yet. */
export const isDirty = (state: DraftState): boolean => state.touched && state.text !== state.kept.at(-1);

function withStored(state: DraftState, source: string): DraftState {
  if (source === state.text) return { ...state, kept: withNewest(state.kept, source), other: undefined };
  // An echo of what this page itself handed over, while the typing has gone on: echoes come late, so a few are remembered.
  if (state.kept.includes(source)) return state;
  return state.touched ? { ...state, other: source } : { ...state, text: source, kept: withNewest(state.kept, source) };
}

const ECHOES_REMEMBERED = 20;

const withNewest = (kept: readonly string[], text: string): readonly string[] =>
  [...kept.filter((one) => one !== text), text].slice(-ECHOES_REMEMBERED);
