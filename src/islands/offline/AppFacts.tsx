/** Whether the site is opened as an app, and the browser's offer to install it. */
import { useStore } from '@nanostores/react';
import { useSyncExternalStore } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { offlineWords } from '#languages/offline.ts';
import { $installOffer } from './offline-state.ts';

const STANDALONE = '(display-mode: standalone)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(STANDALONE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function AppFacts() {
  const words = useWords(offlineWords).panel;
  const offer = useStore($installOffer, { ssr: 'initial' });
  const installed = useSyncExternalStore(
    subscribe,
    () => matchMedia(STANDALONE).matches,
    () => false,
  );
  return (
    <>
      <dt>{words.app}</dt>
      <dd>
        {installed ? words.installed : words.inBrowser}
        {!installed && offer !== undefined && (
          <button type="button" onClick={() => void offer.prompt().then(() => $installOffer.set(undefined))}>
            {words.install}
          </button>
        )}
      </dd>
    </>
  );
}
