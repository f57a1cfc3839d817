/** The goals of a phase as checkboxes that are kept in progress. */
import type { Language } from '#languages/language.ts';
import { roadmapWords } from '#languages/roadmap.ts';
import { keepingWords } from '#languages/keeping.ts';
import { isDone } from '#learning/progress.ts';
import { goalTarget } from '#learning/target.ts';
import { Island } from '#islands/state/Island.tsx';
import { tick } from '#islands/state/progress.ts';
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import './goal-list.css';

export interface GoalListProps {
  readonly language: Language;
  readonly phaseId: string;
  /** Content, and so English in every language. */
  readonly goals: readonly { readonly id: string; readonly title: string }[];
}

export function GoalList(props: GoalListProps) {
  return (
    <Island language={props.language}>
      <Goals {...props} />
    </Island>
  );
}

function Goals({ language, phaseId, goals }: GoalListProps) {
  const words = roadmapWords[language];
  const state = useProgress();
  const progress = progressOf(state);
  if (goals.length === 0) return <p className="goal-list__note">{words.noGoals}</p>;
  return (
    <fieldset className="goal-list" aria-busy={state.status === 'loading'} disabled={state.status === 'loading'}>
      <legend>{words.goals}</legend>
      <ul>
        {goals.map(({ id, title }) => {
          const target = goalTarget(phaseId, id);
          return (
            <li key={id}>
              <label className="goal-list__goal">
                <input
                  type="checkbox"
                  checked={isDone(progress, target)}
                  onChange={(event) => void tick(target, event.currentTarget.checked)}
                />
                <span lang="en">{title}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {state.status === 'failed' && (
        <p className="goal-list__note goal-list__note--failed" role="status">
          {keepingWords[language].problems[state.reason]} {words.ticksStay}
        </p>
      )}
    </fieldset>
  );
}
