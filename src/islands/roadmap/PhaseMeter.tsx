/** How much of a phase is done: goals and exercises, each as a bar and as numbers. */
import { LanguageContext, useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { roadmapWords } from '#languages/roadmap.ts';
import { roadmapProgress, type Tally } from '#learning/roadmap-progress.ts';
import { progressOf } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import './phase-meter.css';

export interface PhaseMeterProps {
  readonly language: Language;
  readonly phaseId: string;
  readonly goalIds: readonly string[];
  readonly exerciseIds: readonly string[];
}

export function PhaseMeter({ language, phaseId, goalIds, exerciseIds }: PhaseMeterProps) {
  const words = roadmapWords[language];
  const state = useProgress();
  const [tally] = roadmapProgress(progressOf(state), [{ id: phaseId, goalIds, exerciseIds }]);
  const loading = state.status === 'loading';
  return (
    <LanguageContext value={language}>
      <dl className="phase-meter" aria-busy={loading}>
        {tally !== undefined && <Row name={words.goals} tally={tally.goals} loading={loading} />}
        {tally !== undefined && <Row name={words.exercises} tally={tally.exercises} loading={loading} />}
      </dl>
    </LanguageContext>
  );
}

function Row({ name, tally: { done, total }, loading }: { readonly name: string; readonly tally: Tally; readonly loading: boolean }) {
  const { doneOf, loadingOf } = useWords(roadmapWords);
  if (total === 0) return null;
  return (
    <div className="phase-meter__row">
      <dt>{name}</dt>
      <dd>
        <span className="phase-meter__bar" aria-hidden="true">
          <span style={loading ? undefined : { inlineSize: `${(100 * done) / total}%` }} />
        </span>
        <span className="phase-meter__count">{loading ? loadingOf(total) : doneOf(done, total)}</span>
      </dd>
    </div>
  );
}
