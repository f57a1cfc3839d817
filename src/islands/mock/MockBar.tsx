/** On the page of an item of a mock interview: which item it is, the time that is left, and the way on. Nothing without `?mock=`. */
import { type ReactNode, useMemo, useState } from 'react';
import { Island } from '#islands/state/Island.tsx';
import { flushDrafts, record, wouldLose } from '#islands/state/progress.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { mockWords } from '#languages/mock.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { type Interview, interviewsOf, isRunning, secondsOnItem, workOnItem } from '#learning/mock/session.ts';
import { addressOfItem, addressOfReport, pageOfItem } from './mock-address.ts';
import { TimeLeft } from './TimeLeft.tsx';
import { useMockId } from './use-mock-id.ts';
import './mock-bar.css';

export interface MockBarProps {
  readonly language: Language;
  /** Address of the page of mock interviews. */
  readonly mockHref: string;
}

export function MockBar({ language, mockHref }: MockBarProps) {
  return (
    <Island language={language}>
      <BarOfAddress mockHref={mockHref} />
    </Island>
  );
}

function BarOfAddress({ mockHref }: Pick<MockBarProps, 'mockHref'>) {
  const words = useWords(mockWords);
  const language = useLanguage();
  const mockId = useMockId();
  const state = useProgress();
  const entries = state.status === 'loading' ? NOTHING : state.entries;
  const interview = useMemo(() => interviewsOf(entries).find((one) => one.mockId === mockId), [entries, mockId]);
  if (mockId === undefined || state.status === 'loading') return null;
  if (interview === undefined) return <Frame text={words.bar.unknown} link={<a href={mockHref}>{words.title}</a>} />;
  const report = addressOfReport(mockHref, mockId);
  if (!isRunning(interview)) return <Frame text={words.bar.ended} link={<a href={report}>{words.bar.report}</a>} />;
  const index = interview.items.findIndex((item) => new URL(pageOfItem(item, language), location.href).pathname === location.pathname);
  if (index === -1) return <Frame text={words.bar.elsewhere} link={<a href={report}>{words.bar.overview}</a>} />;
  return <ItemBar {...{ interview, index, entries, report }} />;
}

const NOTHING: readonly LogEntry[] = [];

interface ItemBarProps {
  readonly interview: Interview;
  readonly index: number;
  readonly entries: readonly LogEntry[];
  readonly report: string;
}

function ItemBar({ interview, index, entries, report }: ItemBarProps) {
  const { bar: words } = useWords(mockWords);
  const language = useLanguage();
  const [isLeaving, setLeaving] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const { items, mockId } = interview;
  const item = items[index];
  const work = useMemo(() => workOnItem(entries, interview, index), [entries, interview, index]);
  const next =
    items.find(({ left }, place) => left === undefined && place > index) ??
    items.find(({ left }, place) => left === undefined && place !== index);
  const nextHref = next === undefined ? report : addressOfItem(next, mockId, language);
  const leave = async () => {
    if (isLeaving) return;
    setLeaving(true);
    const score = work.kind === 'tried' ? work.score : 0;
    await flushDrafts();
    await record({ type: 'mock-item', mockId, index, score, seconds: secondsOnItem(interview, new Date().toISOString()) });
    // What is not kept lives in this page alone, so the page stays; the link leads on.
    if (wouldLose()) setUnsaved(true);
    else location.assign(nextHref);
  };
  if (item?.left !== undefined) {
    return (
      <Frame
        text={unsaved ? words.notSaved : words.isLeft(index + 1, items.length)}
        link={<a href={nextHref}>{next === undefined ? words.report : words.next}</a>}
      />
    );
  }
  const whatCounts = item?.kind === 'question' ? words.answerFirst : words.checkFirst;
  const onward = next === undefined ? words.doneLast : words.done;
  return (
    <Frame
      text={
        <>
          {words.place(index + 1, items.length)} · <TimeLeft interview={interview} />
        </>
      }
      note={work.kind === 'tried' ? undefined : whatCounts}
      link={
        <>
          <button type="button" className={work.kind === 'tried' ? 'go' : undefined} aria-disabled={isLeaving} onClick={() => void leave()}>
            {work.kind === 'tried' ? onward : words.passOver}
          </button>
          <a href={report}>{words.overview}</a>
        </>
      }
    />
  );
}

interface FrameProps {
  readonly text: ReactNode;
  readonly note?: string | undefined;
  readonly link: ReactNode;
}

function Frame({ text, note, link }: FrameProps) {
  const { bar: words } = useWords(mockWords);
  return (
    <aside className="mock-bar no-print" aria-label={words.label}>
      <p className="mock-bar__text">
        <strong>{words.label}</strong> · {text}
      </p>
      {note !== undefined && <p className="mock-bar__note">{note}</p>}
      <div className="mock-bar__acts">{link}</div>
    </aside>
  );
}
