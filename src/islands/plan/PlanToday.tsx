/** The plan on Today: how long it is to the interview, and what is planned for today. Nothing at all without a plan. */
import { dayText } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Step } from '#islands/today/Step.tsx';
import { planWords } from '#languages/plan.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import type { PlanDay, PlanItem, PlannedDays } from '#learning/plan/plan-to-date.ts';
import { reviewHref } from '#learning/review/review-queue.ts';
import { minutesIn, type PlanOfToday, useDatePlan } from './use-date-plan.ts';

export interface PlanTodayProps {
  readonly items: readonly PlanItem[];
  readonly entries: readonly LogEntry[];
  readonly planHref: string;
}

const SHOWN = 4;

/** To be used after loading only. */
export function PlanToday({ items, entries, planHref }: PlanTodayProps) {
  const { onToday: words, states } = useWords(planWords);
  const locale = useReadersLocale();
  const known = useDatePlan(items, entries);
  if (known === undefined || known.plan.status === 'past' || known.plan.status === 'far') return null;
  const { kept, plan } = known;
  const day = dayText(kept.date, locale, { day: 'numeric', month: 'long' });
  return (
    <section aria-labelledby="today-plan">
      <h2 id="today-plan">{words.title(day)}</h2>
      {plan.status === 'today' && <p className="today-panel__quiet">{states.today}</p>}
      {plan.status === 'planned' && <Planned known={known} plan={plan} entries={entries} />}
      <p className="today-panel__more">
        <a href={planHref}>{words.open}</a>
      </p>
    </section>
  );
}

interface PlannedProps {
  readonly known: PlanOfToday;
  readonly plan: PlannedDays;
  readonly entries: readonly LogEntry[];
}

function Planned({ known: { done }, plan: { days }, entries }: PlannedProps) {
  const { onToday: words, days: ofDays, today: ofToday } = useWords(planWords);
  const [today] = days;
  if (today === undefined) return null;
  return (
    <>
      <p className="today-panel__quiet">{[words.left(days.length), sumOf(today, done, ofToday)].join(' · ')}</p>
      <ul className="today-panel__steps">
        {today.items.slice(0, SHOWN).map(({ item, isNew }) => (
          <Step
            key={item.target}
            minutes={item.minutes}
            href={isNew ? item.href : reviewHref(item, entries)}
            title={item.title}
            what={isNew ? ofDays.isNew : ofDays.again}
          />
        ))}
      </ul>
      {today.items.length > SHOWN && <p className="today-panel__quiet">{words.more(today.items.length - SHOWN)}</p>}
    </>
  );
}

function sumOf({ items, minutes }: PlanDay, done: readonly PlanItem[], words: typeof planWords.en.today): string {
  if (items.length > 0) return words.sum(items.length, minutes);
  return done.length > 0 ? words.done(done.length, minutesIn(done)) : words.nothing;
}
