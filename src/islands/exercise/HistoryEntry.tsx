/** One earlier text: what was said of it, its code, and how it differs from now or from the attempt before. */
import { useState } from 'react';
import { DiffView } from '#islands/exercise/DiffView.tsx';
import type { HistoryItem } from '#islands/exercise/history-items.ts';
import { headlineOf } from '#islands/exercise/headline-of.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { historyWords } from '#languages/history.ts';
import { verdictWords } from '#languages/verdict.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';

type View = 'code' | 'since' | 'before';

interface Props {
  readonly item: HistoryItem;
  readonly source: string;
  readonly onRestore: (source: string) => void;
}

export function HistoryEntry({ item, source, onRestore }: Props) {
  const words = useWords(historyWords);
  const verdict = useWords(verdictWords);
  const [view, setView] = useState<View>('code');
  const views: readonly (readonly [View, string])[] = [
    ['code', words.views.code],
    ['since', words.views.since],
    ...(item.previous === undefined ? [] : [['before', words.views.before] as const]),
  ];
  return (
    <article className="history-entry" aria-label={item.name}>
      <p>{item.verdict === undefined ? words.unchecked : <Said words={headlineOf(item.verdict, verdict)} />}</p>
      <fieldset aria-label={words.show} className="choices">
        {views.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
            {label}
          </button>
        ))}
        <button type="button" onClick={() => onRestore(item.source)} aria-disabled={item.source === source}>
          {item.source === source ? words.isCurrent : words.restore}
        </button>
      </fieldset>
      {view === 'code' && (
        <ScrollArea className="code" label={words.codeOf(item.name)}>
          <pre lang="en">{item.source}</pre>
        </ScrollArea>
      )}
      {view === 'since' && <DiffView before={item.source} after={source} label={words.sinceThen(item.name)} />}
      {view === 'before' && <DiffView before={item.previous ?? ''} after={item.source} label={words.beforeThat(item.name)} />}
    </article>
  );
}
