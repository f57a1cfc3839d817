/** What has no place in the plan, and why. */
import { useWords } from '#islands/state/use-words.ts';
import { planWords } from '#languages/plan.ts';
import type { PlanItem, PlannedDays } from '#learning/plan/plan-to-date.ts';
import { PlannedRow } from './PlannedList.tsx';

export interface LeftOutProps extends Pick<PlannedDays, 'noTime' | 'tooLong'> {
  /** Of a whole day. */
  readonly minutes: number;
}

export function LeftOut({ noTime, tooLong, minutes }: LeftOutProps) {
  const words = useWords(planWords).leftOut;
  return (
    <section aria-labelledby="plan-left-out">
      <h2 id="plan-left-out">{words.title}</h2>
      {noTime.length + tooLong.length === 0 && <p>{words.none}</p>}
      <Reason summary={words.noTime(noTime.length)} why={words.noTimeWhy} items={noTime} />
      <Reason summary={words.tooLong(tooLong.length)} why={words.tooLongWhy(minutes)} items={tooLong} />
    </section>
  );
}

interface ReasonProps {
  readonly summary: string;
  readonly why: string;
  readonly items: readonly PlanItem[];
}

function Reason({ summary, why, items }: ReasonProps) {
  if (items.length === 0) return null;
  return (
    <details className="plan-panel__week">
      <summary>{summary}</summary>
      <p>{why}</p>
      <ul className="plan-panel__items">
        {items.map((item) => (
          <PlannedRow key={item.target} item={item} href={item.href} />
        ))}
      </ul>
    </details>
  );
}
