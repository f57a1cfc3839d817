/** The morning of the interview: nothing new, and a few things that are known well. */
import { useWords } from '#islands/state/use-words.ts';
import { planWords } from '#languages/plan.ts';
import type { PlanItem } from '#learning/plan/plan-to-date.ts';
import { PlannedRow } from './PlannedList.tsx';

export function WarmUp({ items }: { readonly items: readonly PlanItem[] }) {
  const words = useWords(planWords).days;
  if (items.length === 0) return <p>{words.warmUpNone}</p>;
  return (
    <>
      <p>{words.warmUp}</p>
      <ul className="plan-panel__items">
        {items.map((item) => (
          <PlannedRow key={item.target} item={item} href={item.href} />
        ))}
      </ul>
    </>
  );
}
