/** All days of the plan by week, the present one open, and at the end the day of the interview. */
import { dayText } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { planWords } from '#languages/plan.ts';
import type { PlanDay, PlanItem } from '#learning/plan/plan-to-date.ts';
import { weeksOf } from '#learning/plan/weeks-of.ts';
import { PlannedList } from './PlannedList.tsx';
import { WarmUp } from './WarmUp.tsx';

export interface DayByDayProps {
  readonly days: readonly PlanDay[];
  /** Day of the interview. */
  readonly date: string;
  readonly warmUp: readonly PlanItem[];
}

export function DayByDay({ days, date, warmUp }: DayByDayProps) {
  const words = useWords(planWords).days;
  return (
    <section aria-labelledby="plan-days">
      <h2 id="plan-days">{words.title}</h2>
      {weeksOf(days).map((week, index) => (
        <Week key={week[0]?.day} week={week} open={index === 0} />
      ))}
      <div className="plan-panel__day plan-panel__last">
        <h3>
          <DayName day={date} /> · {words.interview}
        </h3>
        <WarmUp items={warmUp} />
      </div>
    </section>
  );
}

function Week({ week, open }: { readonly week: readonly PlanDay[]; readonly open: boolean }) {
  const words = useWords(planWords).days;
  const locale = useReadersLocale();
  const [first, last] = [week[0], week.at(-1)].map((day) => dayText(day?.day ?? '', locale, { day: 'numeric', month: 'short' }));
  const count = week.reduce((sum, { items }) => sum + items.length, 0);
  const minutes = week.reduce((sum, day) => sum + day.minutes, 0);
  return (
    <details className="plan-panel__week" open={open}>
      <summary>
        {week.length === 1 ? first : words.week(first ?? '', last ?? '')} <span className="quiet">{words.weekSum(count, minutes)}</span>
      </summary>
      <ol>
        {week.map(({ day, items, minutes }) => (
          <li key={day} className="plan-panel__day">
            <h3>
              <DayName day={day} /> <span className="quiet">{items.length === 0 ? words.free : words.sum(minutes)}</span>
            </h3>
            {items.length > 0 && <PlannedList items={items} />}
          </li>
        ))}
      </ol>
    </details>
  );
}

function DayName({ day }: { readonly day: string }) {
  return <time dateTime={day}>{dayText(day, useReadersLocale(), { weekday: 'short', day: 'numeric', month: 'short' })}</time>;
}
