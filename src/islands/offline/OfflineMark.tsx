/** A small word in the header while the browser has no network. */
import type { Language } from '#languages/language.ts';
import { offlineWords } from '#languages/offline.ts';
import './offline-mark.css';
import { useOnline } from './use-online.ts';

export function OfflineMark({ language }: { readonly language: Language }) {
  const online = useOnline();
  return (
    <span className="offline-mark" role="status">
      {!online && <span className="offline-mark__word">{offlineWords[language].mark}</span>}
    </span>
  );
}
