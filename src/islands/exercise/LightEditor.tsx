/** A plain text area with line numbers: on phones, by choice, and until the full editor is there. */
import { type KeyboardEvent, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { EditorProps } from '#islands/exercise/editor-handle.ts';
import { indentEdit } from '#islands/exercise/indent-edit.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { workbenchWords } from '#languages/workbench.ts';

export function LightEditor({ value, onChange, editable, label, errorLine, start, ref }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const words = useWords(workbenchWords).editor;
  const onKeyDown = useIndentingKeys();
  useImperativeHandle(ref, () => ({
    snapshot: () => ({
      selectionStart: area.current?.selectionStart ?? 0,
      selectionEnd: area.current?.selectionEnd ?? 0,
      focused: document.activeElement === area.current,
    }),
    focus: () => area.current?.focus(),
    goTo: (line) => (area.current === null ? undefined : goTo(area.current, line)),
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on opening; the caret is the learner's afterwards
  useLayoutEffect(() => {
    if (start.selectionEnd > 0) area.current?.setSelectionRange(start.selectionStart, start.selectionEnd);
    if (start.focused) area.current?.focus();
  }, []);
  return (
    <div className="light-editor">
      <div className="light-editor-rows">
        <LineNumbers count={value.split('\n').length} errorLine={errorLine} />
        <textarea
          ref={area}
          aria-label={label}
          aria-describedby={hint}
          value={value}
          readOnly={!editable}
          rows={Math.max(12, value.split('\n').length)}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          translate="no"
          lang="en"
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="editor-hint" id={hint}>
        <Said words={words.lightKeys} />
      </p>
    </div>
  );
}

function LineNumbers({ count, errorLine }: { readonly count: number; readonly errorLine: number | undefined }) {
  return (
    <div className="line-numbers" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line number is its index
        <span key={index} className={index + 1 === errorLine ? 'line-hit' : undefined}>
          {index + 1}
        </span>
      ))}
    </div>
  );
}

/** Every row is shown, so that the place of the line within the element is its share of the rows. */
function goTo(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, start);
  const { top, height } = area.getBoundingClientRect();
  const scroller = area.closest('.work-panel');
  const at = top + (height * (line - 0.5)) / area.rows;
  const target = scroller !== null && scroller.scrollHeight > scroller.clientHeight ? scroller : window;
  const middle =
    scroller !== null && target === scroller ? scroller.getBoundingClientRect().top + scroller.clientHeight / 2 : window.innerHeight / 2;
  target.scrollBy({ top: at - middle });
}

/** Tab and Enter indent. After Escape the next Tab moves on, so that nobody is trapped. */
function useIndentingKeys() {
  const leaving = useRef(false);
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const left = leaving.current;
    if (event.key === 'Shift') return;
    leaving.current = event.key === 'Escape';
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab' && left) return;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const edit = indentEdit(event.shiftKey ? `Shift+${event.key}` : event.key, value, selectionStart, selectionEnd);
    if (edit === undefined) return;
    event.preventDefault();
    replaceRange(event.currentTarget, edit.from, edit.to, edit.text);
  };
}

function replaceRange(area: HTMLTextAreaElement, from: number, to: number, text: string): void {
  if (from === to && text === '') return;
  area.setSelectionRange(from, to);
  // Deprecated, and still the only edit of a text area that Undo takes back.
  const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (done) return;
  area.setRangeText(text, from, to, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
