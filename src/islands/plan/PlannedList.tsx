/** What is planned for one day: each item with its minutes, its link, and whether it is new. */
import { useWords } from '#islands/state/use-words.ts';
import { contentWords } from '#languages/content.ts';
import { planWords } from '#languages/plan.ts';
import type { PlanItem, PlannedItem } from '#learning/plan/plan-to-date.ts';

export interface PlannedListProps {
  readonly items: readonly PlannedItem[];
  /** Where an item leads to; to its page when nothing else is said. */
  readonly hrefOf?: (planned: PlannedItem) => string;
}

export function PlannedList({ items, hrefOf = ({ item }) => item.href }: PlannedListProps) {
  const words = useWords(planWords).days;
  return (
    <ul className="plan-panel__items">
      {items.map((planned) => (
        <PlannedRow key={planned.item.target} item={planned.item} href={hrefOf(planned)} note={planned.isNew ? words.isNew : words.again} />
      ))}
    </ul>
  );
}

export interface PlannedRowProps {
  readonly item: PlanItem;
  readonly href: string;
  readonly note?: string;
}

export function PlannedRow({ item: { title, minutes }, href, note }: PlannedRowProps) {
  const words = useWords(contentWords);
  return (
    <li>
      <span className="plan-panel__minutes">{words.minutes(minutes)}</span>
      <a href={href} lang="en">
        {title}
      </a>
      {note !== undefined && <span className="plan-panel__note">{note}</span>}
    </li>
  );
}
