/** What the plan asks for today, with what is done of it. */
import { useId } from 'react';
import { dayText } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { planWords } from '#languages/plan.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import type { PlanDay, PlanItem } from '#learning/plan/plan-to-date.ts';
import { reviewHref } from '#learning/review/review-queue.ts';
import { PlannedList } from './PlannedList.tsx';
import { minutesIn } from './use-date-plan.ts';

export interface TodayListProps {
  /** From today on. */
  readonly days: readonly PlanDay[];
  readonly done: readonly PlanItem[];
  readonly entries: readonly LogEntry[];
}

export function TodayList({ days, done, entries }: TodayListProps) {
  const words = useWords(planWords).today;
  const title = useId();
  const [today] = days;
  if (today === undefined) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {today.items.length > 0 && <p className="quiet">{words.sum(today.items.length, today.minutes)}</p>}
      <PlannedList items={today.items} hrefOf={({ item, isNew }) => (isNew ? item.href : reviewHref(item, entries))} />
      {today.items.length === 0 && <Nothing days={days} done={done} />}
      {done.length > 0 && <p className="quiet">{words.done(done.length, minutesIn(done))}</p>}
    </section>
  );
}

function Nothing({ days, done }: Omit<TodayListProps, 'entries'>) {
  const words = useWords(planWords).today;
  const locale = useReadersLocale();
  if (done.length > 0) return <p>{words.finished}</p>;
  const first = days.find(({ items }) => items.length > 0);
  return (
    <p>
      {words.nothing} {first && words.spare(dayText(first.day, locale, { weekday: 'long', day: 'numeric', month: 'long' }))}
    </p>
  );
}
