/** The page of reviews: what is due, what comes, how sure one was and how right, and what is remembered. */
import { Island } from '#islands/state/Island.tsx';
import { useProgress } from '#islands/state/use-progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import type { Language } from '#languages/language.ts';
import { reviewWords } from '#languages/review.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import type { QueueItem } from '#learning/review/review-queue.ts';
import { CalibrationSection } from './CalibrationSection.tsx';
import { DueNow } from './DueNow.tsx';
import { ForecastSection } from './ForecastSection.tsx';
import { MemoryList } from './MemoryList.tsx';
import { useReviews } from './use-reviews.ts';
import './review-panel.css';

export interface ReviewPanelProps extends Places {
  readonly language: Language;
  readonly items: readonly QueueItem[];
}

interface Places {
  readonly interviewHref: string;
  readonly exercisesHref: string;
}

export function ReviewPanel({ language, ...panel }: ReviewPanelProps) {
  return (
    <Island language={language}>
      <Panel {...panel} />
    </Island>
  );
}

function Panel({ items, ...places }: Omit<ReviewPanelProps, 'language'>) {
  const words = useWords(reviewWords);
  const state = useProgress();
  if (state.status === 'loading') return <Loading />;
  return (
    <div className="review-panel">
      {state.status === 'failed' && (
        <p className="review-panel__failure" role="alert">
          {words.notOpened}
        </p>
      )}
      <Sections items={items} entries={state.entries} {...places} />
    </div>
  );
}

interface SectionsProps extends Places {
  readonly items: readonly QueueItem[];
  readonly entries: readonly LogEntry[];
}

function Sections({ items, entries, ...places }: SectionsProps) {
  const reviews = useReviews(items, entries);
  if (reviews.known.length === 0) return <Empty {...places} />;
  return (
    <>
      <DueNow {...reviews} entries={entries} />
      <ForecastSection {...reviews} />
      <CalibrationSection entries={entries} />
      <MemoryList {...reviews} />
    </>
  );
}

function Empty({ interviewHref, exercisesHref }: Places) {
  const words = useWords(reviewWords).empty;
  return (
    <section className="card review-panel__empty" aria-labelledby="review-empty">
      <h2 id="review-empty">{words.title}</h2>
      <p>{words.how}</p>
      <ul>
        <li>
          <Said words={words.question} href={interviewHref} />
        </li>
        <li>
          <Said words={words.exercise} href={exercisesHref} />
        </li>
      </ul>
      <p>{words.further}</p>
    </section>
  );
}

/** As tall as the first section usually is, so that nothing below it moves. */
function Loading() {
  const words = useWords(reviewWords);
  return (
    <div className="review-panel" aria-busy="true">
      <section>
        <h2>{words.due.title}</h2>
        <p className="quiet">{words.reading}</p>
      </section>
    </div>
  );
}
