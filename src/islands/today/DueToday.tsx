/** What is due for review, in short: how much, the first few, the way to the queue. */
import { dayText } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { useReviews } from '#islands/review/use-reviews.ts';
import { reviewWords } from '#languages/review.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { minutesOf, nextDay, type QueueItem, reviewHref } from '#learning/review/review-queue.ts';
import { Step } from './Step.tsx';

export interface DueTodayProps {
  readonly items: readonly QueueItem[];
  readonly entries: readonly LogEntry[];
  readonly reviewHref: string;
}

const SHOWN = 3;

/** Nothing at all for who has nothing to remember yet. */
export function DueToday({ items, entries, reviewHref: queueHref }: DueTodayProps) {
  const { today: words, kinds } = useWords(reviewWords);
  const locale = useReadersLocale();
  const { known, due } = useReviews(items, entries);
  const next = nextDay(known);
  if (next === undefined) return null;
  return (
    <section aria-labelledby="today-due">
      <h2 id="today-due">{words.title}</h2>
      {due.length === 0 ? (
        <p className="today-panel__quiet">{words.none(dayText(next, locale, { day: 'numeric', month: 'long' }))}</p>
      ) : (
        <>
          <p className="today-panel__quiet">{words.sum(due.length, minutesOf(due))}</p>
          <ul className="today-panel__steps">
            {due.slice(0, SHOWN).map(({ item }) => (
              <Step key={item.target} minutes={item.minutes} href={reviewHref(item, entries)} title={item.title} what={kinds[item.kind]} />
            ))}
          </ul>
        </>
      )}
      <p className="today-panel__more">
        <a href={queueHref}>{due.length > SHOWN ? words.all(due.length) : words.open}</a>
      </p>
    </section>
  );
}
