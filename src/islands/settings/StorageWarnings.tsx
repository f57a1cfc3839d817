/** Where the browser deletes data by itself, said before it happens and only where it can. */
import { useEffect, useState } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { storageWords } from '#languages/storage.ts';
import { readStorageHealth } from '#storage/storage-health.ts';
import { sizeText } from './amount-text.ts';
import { isSafariTab } from './is-safari-tab.ts';

/** Private windows give a little memory instead of a share of the disk. */
const SMALL_QUOTA_BYTES = 150e6;

export function StorageWarnings() {
  const { warnings: words, locale } = useWords(storageWords);
  const [small, setSmall] = useState<number>();
  const [safari, setSafari] = useState(false);
  useEffect(() => {
    setSafari(isSafariTab(navigator));
    void readStorageHealth().then(({ allowedBytes }) => {
      if (allowedBytes !== undefined && allowedBytes < SMALL_QUOTA_BYTES) setSmall(allowedBytes);
    });
  }, []);
  if (small === undefined && !safari) return null;
  return (
    <div className="storage-panel__warnings" role="status">
      {small !== undefined && <p>{words.private(sizeText(small, locale))}</p>}
      {safari && <p>{words.safariHere}</p>}
    </div>
  );
}
