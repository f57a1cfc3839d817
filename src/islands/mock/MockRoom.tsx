/** The mock interview: set up, under way, or its report; and the earlier ones. */
import { useMemo } from 'react';
import { Island } from '#islands/state/Island.tsx';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { keepingWords } from '#languages/keeping.ts';
import type { Language } from '#languages/language.ts';
import { mockWords } from '#languages/mock.ts';
import { contentsOf } from '#learning/mock/mock-report.ts';
import { interviewsOf, isRunning } from '#learning/mock/session.ts';
import type { ReviewItem } from '#learning/review/review-item.ts';
import { MockHistory } from './MockHistory.tsx';
import { MockReportView } from './MockReportView.tsx';
import { MockRunning } from './MockRunning.tsx';
import { MockSetUp } from './MockSetUp.tsx';
import { useMockId } from './use-mock-id.ts';
import './mock.css';

export interface MockRoomProps {
  readonly language: Language;
  readonly items: readonly ReviewItem[];
  /** Address of this page. */
  readonly mockHref: string;
}

export function MockRoom({ language, ...room }: MockRoomProps) {
  return (
    <Island language={language}>
      <Room {...room} />
    </Island>
  );
}

function Room({ items, mockHref }: Omit<MockRoomProps, 'language'>) {
  const words = useWords(mockWords);
  const state = useProgress();
  const mockId = useMockId();
  const entries = state.status === 'loading' ? undefined : state.entries;
  const interviews = useMemo(() => interviewsOf(entries ?? []), [entries]);
  const contents = useMemo(() => contentsOf(items), [items]);
  if (entries === undefined) return <Loading />;
  // Without a name in the address, the one under way: a page that was closed in the middle is found again.
  const shown = mockId === undefined ? interviews.find(isRunning) : interviews.find((one) => one.mockId === mockId);
  const history = <MockHistory {...{ interviews, contents, mockHref }} />;
  return (
    <div className="mock-room">
      <Failure state={state} />
      {mockId !== undefined && shown === undefined && <p role="alert">{words.bar.unknown}</p>}
      {shown === undefined && <MockSetUp {...{ items, entries, mockHref }} />}
      {shown !== undefined && isRunning(shown) && <MockRunning key={shown.mockId} interview={shown} {...{ contents, mockHref }} />}
      {shown !== undefined && !isRunning(shown) && <MockReportView key={shown.mockId} interview={shown} {...{ contents, mockHref }} />}
      {shown === undefined || interviews.length > 1 ? history : null}
      {mockId !== undefined && (
        <p className="no-print">
          <Said words={words.back} href={mockHref} />
        </p>
      )}
    </div>
  );
}

function Failure({ state }: { readonly state: ProgressState }) {
  const { notOpened } = useWords(mockWords);
  const { problems } = useWords(keepingWords);
  if (state.status !== 'failed') return null;
  return (
    <p className="mock-failure" role="alert">
      {notOpened} {problems[state.reason]}
    </p>
  );
}

/** As tall as the form, so that nothing below it moves. */
function Loading() {
  const words = useWords(mockWords);
  return (
    <div className="mock-room" aria-busy="true">
      <section className="mock-card mock-card--loading">
        <h2>{words.setUp.title}</h2>
        <p className="quiet">{words.reading}</p>
      </section>
    </div>
  );
}
