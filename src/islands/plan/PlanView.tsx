/** A plan that stands: what is foreseen, today, all days, what is left out, the calendar file, and the ways to change it. */
import { useState } from 'react';
import { dayText } from '#islands/state/local-day.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { planWords } from '#languages/plan.ts';
import type { InterviewDate } from '#learning/event.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { FARTHEST_DAYS, type PlannedDays } from '#learning/plan/plan-to-date.ts';
import { CalendarFile } from './CalendarFile.tsx';
import { DayByDay } from './DayByDay.tsx';
import { Foreseen } from './Foreseen.tsx';
import { LeftOut } from './LeftOut.tsx';
import { PlanForm } from './PlanForm.tsx';
import { TodayList } from './TodayList.tsx';
import { WarmUp } from './WarmUp.tsx';
import type { PlanOfToday } from './use-date-plan.ts';

export interface PlanViewProps extends PlanOfToday {
  readonly entries: readonly LogEntry[];
  /** How many things there are to remember. */
  readonly count: number;
  /** Undefined takes the plan away. */
  readonly onChange: (plan: InterviewDate | null) => void;
}

export function PlanView({ entries, count, onChange, ...known }: PlanViewProps) {
  const words = useWords(planWords);
  const locale = useReadersLocale();
  const { kept, plan } = known;
  const day = dayText(kept.date, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <>
      <section aria-labelledby="plan-facts">
        <h2 id="plan-facts">{words.facts.title(day)}</h2>
        {plan.status === 'past' && <p>{words.states.past(day)}</p>}
        {plan.status === 'far' && <p>{words.states.far(FARTHEST_DAYS)}</p>}
        {plan.status === 'today' && <p>{words.states.today}</p>}
        {plan.status === 'today' && <WarmUp items={plan.warmUp} />}
        {plan.status === 'planned' && <Foreseen known={known} plan={plan} count={count} />}
        <Actions kept={kept} onChange={onChange} />
      </section>
      {plan.status === 'planned' && <Planned known={known} plan={plan} entries={entries} />}
    </>
  );
}

interface PlannedProps {
  readonly known: PlanOfToday;
  readonly plan: PlannedDays;
  readonly entries: readonly LogEntry[];
}

function Planned({ known: { kept, done }, plan, entries }: PlannedProps) {
  return (
    <>
      <TodayList days={plan.days} done={done} entries={entries} />
      <DayByDay days={plan.days} date={kept.date} warmUp={plan.warmUp} />
      <LeftOut {...plan} minutes={kept.minutes} />
      <CalendarFile date={kept.date} plan={plan} />
    </>
  );
}

function Actions({ kept, onChange }: { readonly kept: InterviewDate } & Pick<PlanViewProps, 'onChange'>) {
  const words = useWords(planWords).act;
  const [changing, setChanging] = useState(false);
  const save = (plan: InterviewDate) => {
    setChanging(false);
    onChange(plan);
  };
  return (
    <>
      <div className="plan-panel__actions no-print">
        <button type="button" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {words.change}
        </button>
        <button type="button" onClick={() => onChange(null)}>
          {words.remove}
        </button>
      </div>
      {changing && <PlanForm kept={kept} onSave={save} />}
    </>
  );
}
