/** The button that shows all keyboard shortcuts, the sheet itself, and the ear for single keys: on every page. */
import { useCallback, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { LanguageContext, useLanguage, useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { shortcutWords } from '#languages/shortcuts.ts';
import { ShortcutGroups } from './ShortcutGroups.tsx';
import { SingleKeyChoice } from './SingleKeyChoice.tsx';
import { useSingleKeys } from './use-single-keys.ts';
import './shortcut-sheet.css';

export function ShortcutSheet({ language }: { readonly language: Language }) {
  return (
    <LanguageContext value={language}>
      <Sheet />
    </LanguageContext>
  );
}

/** The dialog is the browser's own: it keeps the focus, Escape closes it, and the focus goes back to where it was. */
function Sheet() {
  const words = useWords(shortcutWords);
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = useCallback(() => {
    // Its contents come first: opening gives the focus to the first of them.
    flushSync(() => setOpen(true));
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const listening = useSingleKeys(useLanguage(), show);
  return (
    <>
      <button
        type="button"
        className="shortcut-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={listening ? '?' : undefined}
        onClick={show}
      >
        {words.title}
      </button>
      <dialog
        ref={dialog}
        className="shortcut-sheet"
        aria-labelledby={title}
        closedby="any"
        // The event comes a moment after the closing: by then the sheet may have been opened again.
        onClose={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        {open && (
          <>
            <div className="shortcut-sheet-head">
              <h2 id={title}>{words.title}</h2>
              <button type="button" onClick={() => dialog.current?.close()}>
                {words.close}
              </button>
            </div>
            <SingleKeyChoice />
            <ShortcutGroups />
          </>
        )}
      </dialog>
    </>
  );
}
