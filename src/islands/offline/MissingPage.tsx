/** Shown when the page about offline use stands in for a page that could not be reached. */
import { useSyncExternalStore } from 'react';
import type { Language } from '#languages/language.ts';
import { offlineWords } from '#languages/offline.ts';

const never = () => () => undefined;
const standsIn = (): boolean => !/\/offline\/?$/.test(location.pathname);

export function MissingPage({ language }: { readonly language: Language }) {
  const words = offlineWords[language].missingPage;
  if (!useSyncExternalStore(never, standsIn, () => false)) return null;
  return (
    <section className="card missing-page">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <button type="button" className="go" onClick={() => location.reload()}>
        {words.retry}
      </button>
    </section>
  );
}
