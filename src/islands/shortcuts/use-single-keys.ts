/** Listens for the single-key shortcuts of a page: the sheet, the search, and the ways to the sections. */
import { useEffect, useState } from 'react';
import { withBase } from '#islands/state/with-base.ts';
import type { Language } from '#languages/language.ts';
import { isTyping } from './is-typing.ts';
import { keyReader } from './read-single-keys.ts';
import { SHORTCUTS, type Shortcut } from './shortcuts.ts';
import { singleKeysWanted } from './single-keys.ts';

/**
 * @param openSheet must stay the same function between renders
 * @returns whether keys are heard yet: the page is there before its scripts are
 */
export function useSingleKeys(language: Language, openSheet: () => void): boolean {
  const [listening, setListening] = useState(false);
  useEffect(() => {
    const keys = keyReader();
    const onKeyDown = (event: KeyboardEvent) => {
      if (MODIFIERS.has(event.key)) return;
      if (!isFree(event)) return keys.forget();
      const shortcut = keys.read(event.key, event.timeStamp);
      if (shortcut === undefined) return;
      event.preventDefault();
      if (shortcut === SHORTCUTS.everywhere.sheet) openSheet();
      else follow(shortcut, language);
    };
    document.addEventListener('keydown', onKeyDown);
    setListening(true);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [language, openSheet]);
  return listening;
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/** Nobody else wants the key: not the browser, not a field, not an open dialog. */
const isFree = (event: KeyboardEvent): boolean =>
  !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) &&
  !isTyping(event.target) &&
  document.querySelector('dialog[open]') === null &&
  singleKeysWanted();

function follow(shortcut: Shortcut, language: Language): void {
  if (shortcut.path === undefined) return;
  const address = withBase(shortcut.path, language);
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  // On the search page itself one is already there: the key leads into the box.
  if (location.pathname === address && field !== null) field.focus();
  else location.assign(address);
}
