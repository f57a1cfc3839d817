/** The queue: what is due, with its minutes, and the way to the first of it. */
import { dayText } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { contentWords } from '#languages/content.ts';
import { reviewWords } from '#languages/review.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { minutesOf, nextDay, type Remembered, reviewHref } from '#learning/review/review-queue.ts';
import { shareText } from '#islands/readiness/number-text.ts';
import type { Reviews } from './use-reviews.ts';

export interface DueNowProps extends Reviews {
  readonly entries: readonly LogEntry[];
}

export function DueNow({ known, due, moment, entries }: DueNowProps) {
  const words = useWords(reviewWords).due;
  const today = moment.dayOf(moment.at);
  const doneToday = known.filter(({ memory }) => moment.dayOf(memory.reviewedAt) === today).length;
  return (
    <section aria-labelledby="review-due">
      <h2 id="review-due">{words.title}</h2>
      {due.length === 0 ? <NothingDue known={known} /> : <Queue due={due} entries={entries} />}
      {doneToday > 0 && <p className="quiet">{words.doneToday(doneToday)}</p>}
    </section>
  );
}

function Queue({ due, entries }: Pick<DueNowProps, 'due' | 'entries'>) {
  const words = useWords(reviewWords).due;
  const [first] = due as readonly [Remembered, ...Remembered[]];
  return (
    <>
      <p className="review-panel__sum">
        {words.sum(due.length, minutesOf(due))}{' '}
        <a className="review-panel__begin" href={reviewHref(first.item, entries)}>
          {words.begin}
        </a>
      </p>
      <ol className="rows">
        {due.map((one) => (
          <Row key={one.item.target} one={one} href={reviewHref(one.item, entries)} />
        ))}
      </ol>
    </>
  );
}

function Row({ one: { item, recall }, href }: { readonly one: Remembered; readonly href: string }) {
  const { due, kinds } = useWords(reviewWords);
  const { minutes } = useWords(contentWords);
  const locale = useReadersLocale();
  return (
    <li>
      <span>{minutes(item.minutes)}</span>
      <div>
        <a href={href} lang="en">
          {item.title}
        </a>
        <p>{due.recall(shareText(recall, locale))}</p>
      </div>
      <span className="tag">{kinds[item.kind]}</span>
    </li>
  );
}

function NothingDue({ known }: Pick<DueNowProps, 'known'>) {
  const words = useWords(reviewWords).due;
  const locale = useReadersLocale();
  const next = nextDay(known);
  return <p role="status">{next !== undefined && words.none(dayText(next, locale, { weekday: 'long', day: 'numeric', month: 'long' }))}</p>;
}
