/** Today for someone who has done nothing yet: one thing to begin with, and where their work will be kept. */
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { todayWords } from '#languages/today.ts';
import type { NextStep } from '#learning/next-step.ts';
import { Step } from './Step.tsx';

export interface StartHereProps {
  readonly step: NextStep;
  readonly roadmapHref: string;
  readonly storageHref: string;
}

export function StartHere({ step: { lesson, exercise, done }, roadmapHref, storageHref }: StartHereProps) {
  const { start: words } = useWords(todayWords);
  return (
    <div className="today-panel">
      <section aria-labelledby="today-start">
        <p className="today-panel__lead">{words.lead}</p>
        <h2 id="today-start">{words.here}</h2>
        <ol className="today-panel__steps">
          {lesson && <Step {...lesson}>{words.firstLesson}</Step>}
          {exercise && <Step {...exercise}>{words.firstExercise}</Step>}
          <li className="today-panel__step">
            <span className="today-panel__minutes" />
            <div>
              <a href={roadmapHref}>{words.theRoadmap}</a>
              <p className="today-panel__quiet">{words.whatTheRoadmapHas(done.goals.total, done.exercises.total)}</p>
            </div>
          </li>
        </ol>
      </section>
      <WhereKept storageHref={storageHref} />
    </div>
  );
}

function WhereKept({ storageHref }: Pick<StartHereProps, 'storageHref'>) {
  const { start: words } = useWords(todayWords);
  return (
    <section className="today-panel__card" aria-labelledby="today-kept">
      <h2 id="today-kept">{words.whereKept}</h2>
      <p>{words.kept}</p>
      <p>
        <Said words={words.backup} href={storageHref} />
      </p>
      <p>
        <Said words={words.beenHere} href={storageHref} />
      </p>
    </section>
  );
}
