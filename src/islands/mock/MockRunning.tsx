/** An interview under way: its items, the time that is left, the way on, and an early end. */
import { useEffect, useRef, useState } from 'react';
import { record } from '#islands/state/progress.ts';
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import { mockWords } from '#languages/mock.ts';
import { type Contents, keyOf } from '#learning/mock/mock-report.ts';
import { type Interview, nextOpen } from '#learning/mock/session.ts';
import { ItemName } from './ItemName.tsx';
import { addressOfItem, addressOfReport } from './mock-address.ts';
import { TimeLeft } from './TimeLeft.tsx';
import { goToMock } from './use-mock-id.ts';

export interface MockRunningProps {
  readonly interview: Interview;
  readonly contents: Contents;
  readonly mockHref: string;
}

export function MockRunning({ interview, contents, mockHref }: MockRunningProps) {
  const { running: words, setUp } = useWords(mockWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const language = useLanguage();
  const { items, mockId, role, minutes } = interview;
  // What this build has no more cannot be opened: it is passed by, and counts for nothing.
  const next = nextOpen(interview, (item) => contents.has(keyOf(item)));
  const open = items[next];
  // What was pressed to come here is gone with the form.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="mock-card" aria-labelledby="mock-running">
      <h2 id="mock-running" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <p>
        {words.facts(setUp.roles[role], minutes, items.length)} · <TimeLeft interview={interview} />
      </p>
      {open !== undefined && (
        <p>
          <a className="mock-go" href={addressOfItem(open, mockId, language)}>
            {words.goOn(next + 1)}
          </a>
        </p>
      )}
      <h3>{words.items}</h3>
      <ol className="mock-items">
        {items.map((item, index) => (
          <li key={`${item.kind} ${item.id}`}>
            <ItemName item={item} contents={contents} href={item.left === undefined ? addressOfItem(item, mockId, language) : undefined} />{' '}
            <span className="tag">{words.states[stateOf(item, index === next)]}</span>
          </li>
        ))}
      </ol>
      <p className="quiet">{words.keeps}</p>
      <Stop open={items.filter(({ left }) => left === undefined).length} mockId={mockId} report={addressOfReport(mockHref, mockId)} />
    </section>
  );
}

function stateOf({ left }: Interview['items'][number], isNext: boolean): 'open' | 'next' | 'done' {
  if (left !== undefined) return 'done';
  return isNext ? 'next' : 'open';
}

interface StopProps {
  readonly open: number;
  readonly mockId: string;
  readonly report: string;
}

function Stop({ open, mockId, report }: StopProps) {
  const { running: words } = useWords(mockWords);
  const [asks, setAsks] = useState(false);
  const stop = () => {
    void record({ type: 'mock-end', mockId });
    goToMock(report);
  };
  if (!asks) {
    return (
      <button type="button" onClick={() => setAsks(true)}>
        {words.stop}
      </button>
    );
  }
  return (
    <fieldset className="mock-ask">
      <legend>{words.stopAsk(open)}</legend>
      <div className="mock-acts">
        <button type="button" ref={(button) => button?.focus()} onClick={() => setAsks(false)}>
          {words.stopNo}
        </button>
        <button type="button" onClick={stop}>
          {words.stopYes}
        </button>
      </div>
    </fieldset>
  );
}
