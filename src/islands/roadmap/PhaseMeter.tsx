/** How much of a phase is done: goals and exercises, each as a bar and as numbers. */
import { roadmapProgress, type Tally } from '#learning/roadmap-progress.ts';
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import './phase-meter.css';

export interface PhaseMeterProps {
  readonly phaseId: string;
  readonly goalIds: readonly string[];
  readonly exerciseIds: readonly string[];
}

export function PhaseMeter({ phaseId, goalIds, exerciseIds }: PhaseMeterProps) {
  const state = useProgress();
  const [tally] = roadmapProgress(progressOf(state), [{ id: phaseId, goalIds, exerciseIds }]);
  const loading = state.status === 'loading';
  return (
    <dl className="phase-meter" aria-busy={loading}>
      {tally !== undefined && <Row name="Goals" tally={tally.goals} loading={loading} />}
      {tally !== undefined && <Row name="Exercises" tally={tally.exercises} loading={loading} />}
    </dl>
  );
}

function Row({ name, tally: { done, total }, loading }: { readonly name: string; readonly tally: Tally; readonly loading: boolean }) {
  if (total === 0) return null;
  return (
    <div className="phase-meter__row">
      <dt>{name}</dt>
      <dd>
        <span className="phase-meter__bar" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * done) / total}%` }} />
        </span>
        <span className="phase-meter__count">{loading ? `… of ${total}` : `${done} of ${total}`}</span>
      </dd>
    </div>
  );
}
