/** The goals of a phase as checkboxes that are kept in progress. */
import { isDone } from '#learning/progress.ts';
import { goalTarget } from '#learning/target.ts';
import { tick } from '#islands/state/progress.ts';
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import './goal-list.css';

export interface GoalListProps {
  readonly phaseId: string;
  /** Names the group for those who hear the page. */
  readonly legend: string;
  readonly goals: readonly { readonly id: string; readonly title: string }[];
}

export function GoalList({ phaseId, legend, goals }: GoalListProps) {
  const state = useProgress();
  const progress = progressOf(state);
  if (goals.length === 0) return <p className="goal-list__note">This phase has no goals to tick.</p>;
  return (
    <fieldset className="goal-list" aria-busy={state.status === 'loading'} disabled={state.status === 'loading'}>
      <legend>{legend}</legend>
      {goals.map(({ id, title }) => {
        const target = goalTarget(phaseId, id);
        return (
          <label key={id} className="goal-list__goal">
            <input
              type="checkbox"
              checked={isDone(progress, target)}
              onChange={(event) => void tick(target, event.currentTarget.checked)}
            />
            <span>{title}</span>
          </label>
        );
      })}
      {state.status === 'failed' && (
        <p className="goal-list__note goal-list__note--failed" role="status">
          {state.reason} Ticks stay on this page until then.
        </p>
      )}
    </fieldset>
  );
}
