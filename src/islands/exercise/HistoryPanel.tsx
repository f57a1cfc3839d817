/** Attempts and kept drafts, newest first; one of them open beside what has changed since. */
import { useState } from 'react';
import type { AttemptEvent } from '#learning/event.ts';
import { HistoryEntry } from '#islands/exercise/HistoryEntry.tsx';
import { type HistoryItem, historyItems } from '#islands/exercise/history-items.ts';
import type { KeptDraft } from '#islands/exercise/history-items.ts';
import { readerLocale } from '#islands/exercise/reader-locale.ts';
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import { historyWords } from '#languages/history.ts';
import { variantWords } from '#languages/variant.ts';

interface Props {
  readonly attempts: readonly AttemptEvent[];
  readonly keptDrafts: readonly KeptDraft[];
  readonly source: string;
  readonly busy: boolean;
  readonly onRestore: (source: string) => void;
  readonly onPractise: () => void;
}

export function HistoryPanel({ busy, onPractise, ...past }: Props) {
  const { practise } = useWords(variantWords);
  return (
    <>
      <p className="history-again">
        <button type="button" aria-disabled={busy} onClick={busy ? undefined : onPractise}>
          {practise}
        </button>
      </p>
      <Past {...past} />
    </>
  );
}

function Past({ attempts, keptDrafts, source, onRestore }: Omit<Props, 'busy' | 'onPractise'>) {
  const [selectedKey, setSelectedKey] = useState<string>();
  const words = useWords(historyWords);
  const written = useDateText();
  const items = historyItems(attempts, keptDrafts, words.names);
  if (items.length === 0) return <p className="history-empty quiet">{words.empty}</p>;
  const selected = items.find((item) => item.key === selectedKey) ?? items[0];
  return (
    <div className="history">
      <ol className="history-list" aria-label={words.list}>
        {items.map((item) => (
          <li key={item.key}>
            <button type="button" aria-pressed={item === selected} onClick={() => setSelectedKey(item.key)}>
              <Mark item={item} /> <span>{item.name}</span> <time dateTime={item.at}>{written(item.at)}</time>
            </button>
          </li>
        ))}
      </ol>
      {selected !== undefined && <HistoryEntry key={selected.key} item={selected} source={source} onRestore={onRestore} />}
    </div>
  );
}

/** An instant as the reader writes dates. */
function useDateText(): (at: string) => string {
  const locale = readerLocale(useLanguage(), navigator.languages);
  return (at) => new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
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
