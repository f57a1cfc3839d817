/** The core in one line, with another try when it is not whole. */
import { useState } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { offlineWords } from '#languages/offline.ts';
import { tryAgain } from './registration.ts';
import type { Described } from './use-description.ts';

type Words = (typeof offlineWords)['en']['panel'];

export function CoreFacts({ core, description, repair }: Described) {
  const words = useWords(offlineWords).panel;
  const [busy, setBusy] = useState(false);
  const incomplete = description !== undefined && description.coreMissing.length > 0;
  const again = async () => {
    setBusy(true);
    await (incomplete ? repair() : tryAgain()).catch(() => undefined);
    setBusy(false);
  };
  return (
    <>
      <dt>{words.core}</dt>
      <dd>
        <span role="status">{coreText(core, description, words)}</span>
        {(core.status === 'failed' || incomplete) && (
          <button type="button" disabled={busy} onClick={() => void again()}>
            {words.tryAgain}
          </button>
        )}
      </dd>
    </>
  );
}

function coreText(core: Described['core'], description: Described['description'], words: Words): string {
  if (core.status === 'impossible') return words[core.reason];
  if (core.status === 'failed') return words.coreFailed;
  if (core.status === 'installing') {
    return core.stored === undefined || core.files === undefined ? words.coreStarting : words.coreInstalling(core.stored, core.files);
  }
  if (core.status === 'looking' || description === undefined) return words.looking;
  const { coreMissing, coreFiles, coreBytes } = description;
  return coreMissing.length > 0 ? words.coreMissing(coreMissing.length) : words.coreReady(coreFiles, coreBytes);
}
