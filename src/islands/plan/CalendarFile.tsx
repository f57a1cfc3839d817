/** The plan as a file for the learner's calendar. */
import { useState } from 'react';
import { downloadFile } from '#islands/settings/download-file.ts';
import { dayText } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { planWords } from '#languages/plan.ts';
import { type CalendarDay, planCalendar } from '#learning/plan/plan-calendar.ts';
import type { PlanDay, PlannedDays } from '#learning/plan/plan-to-date.ts';

export interface CalendarFileProps {
  readonly date: string;
  readonly plan: PlannedDays;
}

export function CalendarFile({ date, plan }: CalendarFileProps) {
  const { calendar: words, days: ofDays } = useWords(planWords);
  const locale = useReadersLocale();
  const [message, setMessage] = useState('');
  const more = () => words.more(`${location.origin}${location.pathname}`);
  const ofDay = ({ day, items, minutes }: PlanDay): CalendarDay => ({
    day,
    summary: words.dayTitle(items.length, minutes),
    description: [
      ...items.map(({ item, isNew }) => words.line(item.title, item.minutes, isNew ? ofDays.isNew : ofDays.again)),
      more(),
    ].join('\n'),
  });
  const ofInterview = (): CalendarDay => ({
    day: date,
    summary: words.interview,
    description: [
      plan.warmUp.length === 0 ? ofDays.warmUpNone : ofDays.warmUp,
      ...plan.warmUp.map(({ title }) => `• ${title}`),
      more(),
    ].join('\n'),
  });
  const download = () => {
    const days = [...plan.days.filter(({ items }) => items.length > 0).map(ofDay), ofInterview()];
    const name = `holdout-plan-${date}.ics`;
    const title = words.name(dayText(date, locale, { day: 'numeric', month: 'long' }));
    downloadFile(name, planCalendar({ date, days, at: new Date().toISOString(), name: title }), 'text/calendar');
    setMessage(words.done(name));
  };
  return (
    <section className="no-print" aria-labelledby="plan-calendar">
      <h2 id="plan-calendar">{words.title}</h2>
      <p>{words.help}</p>
      <button type="button" onClick={download}>
        {words.button}
      </button>
      <p role="status" className="plan-panel__message">
        {message}
      </p>
    </section>
  );
}
