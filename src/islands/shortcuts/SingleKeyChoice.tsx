/** Switches the single-key shortcuts off, for who dictates or slips: a letter must not move the page then. */
import { useId, useState } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { shortcutWords } from '#languages/shortcuts.ts';
import { singleKeysWanted, wantSingleKeys } from './single-keys.ts';

export function SingleKeyChoice() {
  const words = useWords(shortcutWords);
  const hint = useId();
  const [wanted, setWanted] = useState(singleKeysWanted);
  return (
    <div className="single-keys">
      <label>
        <input
          type="checkbox"
          checked={wanted}
          aria-describedby={hint}
          onChange={({ currentTarget: { checked } }) => {
            wantSingleKeys(checked);
            setWanted(checked);
          }}
        />
        {words.singleKeys}
      </label>
      <p id={hint}>{words.singleKeysHint}</p>
    </div>
  );
}
