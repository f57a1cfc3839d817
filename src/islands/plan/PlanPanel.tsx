/** The page of the plan to the date: the form, and what follows from it. */
import { Island } from '#islands/state/Island.tsx';
import { useProgress } from '#islands/state/use-progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { planWords } from '#languages/plan.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import type { PlanItem } from '#learning/plan/plan-to-date.ts';
import { PlanForm } from './PlanForm.tsx';
import { PlanStatus } from './PlanStatus.tsx';
import { PlanView } from './PlanView.tsx';
import { useDatePlan } from './use-date-plan.ts';
import { usePlanChange } from './use-plan-change.ts';
import './plan-panel.css';

export interface PlanPanelProps {
  readonly language: Language;
  readonly items: readonly PlanItem[];
}

export function PlanPanel({ language, items }: PlanPanelProps) {
  return (
    <Island language={language}>
      <Panel items={items} />
    </Island>
  );
}

function Panel({ items }: Pick<PlanPanelProps, 'items'>) {
  const words = useWords(planWords);
  const state = useProgress();
  if (state.status === 'loading') {
    return (
      <div className="plan-panel" aria-busy="true">
        <p className="quiet">{words.reading}</p>
      </div>
    );
  }
  return (
    <div className="plan-panel">
      {state.status === 'failed' && (
        <p className="plan-panel__failure" role="alert">
          {words.notOpened}
        </p>
      )}
      <Plan items={items} entries={state.entries} />
    </div>
  );
}

function Plan({ items, entries }: { readonly items: readonly PlanItem[]; readonly entries: readonly LogEntry[] }) {
  const known = useDatePlan(items, entries);
  const { change, done, undo } = usePlanChange(known?.kept);
  return (
    <>
      <PlanStatus done={done} onUndo={undo} />
      {known === undefined ? (
        <PlanForm onSave={change} />
      ) : (
        <PlanView {...known} entries={entries} count={items.length} onChange={change} />
      )}
    </>
  );
}
