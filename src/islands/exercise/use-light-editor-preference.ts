/** The wish to keep the light editor, remembered on this device. */
import { useCallback, useEffect, useState } from 'react';

const KEY = 'holdout:light-editor';

export function useLightEditorPreference(): readonly [light: boolean, setLight: (light: boolean) => void] {
  const [light, setLight] = useState(false);
  useEffect(() => setLight(readPreference()), []);
  const remember = useCallback((next: boolean) => {
    setLight(next);
    writePreference(next);
  }, []);
  return [light, remember];
}

/** Storage may be refused (private windows, blocked cookies): then the wish lasts as long as the page. */
export function readPreference(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

function writePreference(light: boolean): void {
  try {
    if (light) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing to tell: the choice holds on this page.
  }
}
