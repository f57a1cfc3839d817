/** Attempts and kept drafts, newest first; one of them open beside what has changed since. */
import { useState } from 'react';
import type { AttemptEvent } from '#learning/event.ts';
import { HistoryEntry } from '#islands/exercise/HistoryEntry.tsx';
import { type HistoryItem, historyItems } from '#islands/exercise/history-items.ts';
import type { KeptDraft } from '#islands/exercise/history-items.ts';

interface Props {
  readonly attempts: readonly AttemptEvent[];
  readonly keptDrafts: readonly KeptDraft[];
  readonly source: string;
  readonly onRestore: (source: string) => void;
}

export function HistoryPanel({ attempts, keptDrafts, source, onRestore }: Props) {
  const [selectedKey, setSelectedKey] = useState<string>();
  const items = historyItems(attempts, keptDrafts);
  if (items.length === 0)
    return <p className="history-empty quiet">No attempts yet. Each Check is kept here with its verdict, so nothing you try is lost.</p>;
  const selected = items.find((item) => item.key === selectedKey) ?? items[0];
  return (
    <div className="history">
      <ol className="history-list" aria-label="Attempts and kept drafts, newest first">
        {items.map((item) => (
          <li key={item.key}>
            <button type="button" aria-pressed={item === selected} onClick={() => setSelectedKey(item.key)}>
              <Mark item={item} /> <span>{item.name}</span>{' '}
              <time dateTime={item.at}>{new Date(item.at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}</time>
            </button>
          </li>
        ))}
      </ol>
      {selected !== undefined && <HistoryEntry key={selected.key} item={selected} source={source} onRestore={onRestore} />}
    </div>
  );
}

function Mark({ item }: { readonly item: HistoryItem }) {
  if (item.verdict === undefined)
    return (
      <span className="mark-draft" aria-hidden="true">
        –
      </span>
    );
  const accepted = item.verdict.status === 'accepted';
  return (
    <span className={accepted ? 'mark-good' : 'mark-bad'} aria-hidden="true">
      {accepted ? '✓' : '✕'}
    </span>
  );
}
