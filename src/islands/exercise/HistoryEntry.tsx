/** One earlier text: what was said of it, its code, and how it differs from now or from the attempt before. */
import { useState } from 'react';
import { headline } from '#graders/format.ts';
import { DiffView } from '#islands/exercise/DiffView.tsx';
import type { HistoryItem } from '#islands/exercise/history-items.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';

type View = 'code' | 'since' | 'before';

interface Props {
  readonly item: HistoryItem;
  readonly source: string;
  readonly onRestore: (source: string) => void;
}

export function HistoryEntry({ item, source, onRestore }: Props) {
  const [view, setView] = useState<View>('code');
  const views: readonly (readonly [View, string])[] = [
    ['code', 'Code'],
    ['since', 'Changes to the draft now'],
    ...(item.previous === undefined ? [] : [['before', 'Changes from the attempt before'] as const]),
  ];
  return (
    <article className="history-entry" aria-label={item.name}>
      <p>{item.verdict === undefined ? 'A draft that gave way to another text. It was not checked.' : headline(item.verdict)}</p>
      <fieldset aria-label="Show" className="choices">
        {views.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
            {label}
          </button>
        ))}
        <button type="button" onClick={() => onRestore(item.source)} aria-disabled={item.source === source}>
          {item.source === source ? 'This is the code in the editor' : 'Restore this code'}
        </button>
      </fieldset>
      {view === 'code' && (
        <ScrollArea className="code" label={`Code of ${item.name}`}>
          <pre>{item.source}</pre>
        </ScrollArea>
      )}
      {view === 'since' && <DiffView before={item.source} after={source} label={`${item.name} and the draft now`} />}
      {view === 'before' && <DiffView before={item.previous ?? ''} after={item.source} label={`The attempt before and ${item.name}`} />}
    </article>
  );
}
