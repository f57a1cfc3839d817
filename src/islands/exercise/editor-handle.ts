/** What the two editors have in common, so that one can take the place of the other in mid-sentence. */
import type { Ref } from 'react';

/** Where the learner was: offsets into the text, and whether the caret was in the editor. */
export interface EditorSnapshot {
  readonly selectionStart: number;
  readonly selectionEnd: number;
  readonly focused: boolean;
}

export interface EditorHandle {
  snapshot(): EditorSnapshot;
  focus(): void;
  /** Puts the caret at the start of a line, counted from 1, and brings it into view. */
  goTo(line: number): void;
}

export interface EditorProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Text typed into a page that is not awake yet would be lost when it wakes. */
  readonly editable: boolean;
  readonly label: string;
  /** 1-based line to mark as the place of an error. */
  readonly errorLine: number | undefined;
  /** Where to stand on opening. */
  readonly start: EditorSnapshot;
  readonly ref: Ref<EditorHandle>;
}

/** What the full editor may know of the text. */
export type EditorLanguage =
  /** `toolbox`: names that may be imported from 'holdout'; `undefined` means all of the core. */
  { readonly name: 'typescript'; readonly toolbox: readonly string[] | undefined } | { readonly name: 'sql' };

export const AT_START: EditorSnapshot = { selectionStart: 0, selectionEnd: 0, focused: false };
