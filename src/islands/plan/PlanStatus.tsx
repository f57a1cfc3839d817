/** What was just done with the plan, and the way back. It takes the focus, since the button that was pressed is gone. */
import { useEffect, useRef } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { planWords } from '#languages/plan.ts';
import type { DoneChange } from './use-plan-change.ts';

export interface PlanStatusProps {
  readonly done: DoneChange | undefined;
  readonly onUndo: () => void;
}

export function PlanStatus({ done, onUndo }: PlanStatusProps) {
  const words = useWords(planWords).act;
  const line = useRef<HTMLDivElement>(null);
  const count = done?.count ?? 0;
  useEffect(() => {
    if (count > 0) line.current?.focus();
  }, [count]);
  return (
    <div ref={line} tabIndex={-1} className="plan-panel__status">
      <span role="status">{done && words[done.what]}</span>
      {done?.before !== undefined && (
        <button type="button" onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
