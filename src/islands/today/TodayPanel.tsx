/** Today: what to go on with, what comes next, what was done. */
import { type Curriculum, nextStep } from '#learning/next-step.ts';
import { recentWork } from '#learning/recent-work.ts';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { DoneSoFar } from './DoneSoFar.tsx';
import { NextSteps } from './NextSteps.tsx';
import { StartHere } from './StartHere.tsx';
import './today-panel.css';

export interface TodayPanelProps extends Curriculum {
  readonly roadmapHref: string;
  readonly settingsHref: string;
}

const RECENT_SHOWN = 5;

export function TodayPanel({ phases, exercises, lessons, roadmapHref, settingsHref }: TodayPanelProps) {
  const state = useProgress();
  if (state.status === 'loading') return <Loading />;
  const curriculum = { phases, exercises, lessons };
  const step = nextStep(state.progress, curriculum);
  // A log that could not be read may hold months of work: whoever has it is not greeted as a newcomer.
  if (step.newcomer && state.status === 'ready') return <StartHere step={step} roadmapHref={roadmapHref} settingsHref={settingsHref} />;
  return (
    <div className="today-panel">
      <section aria-labelledby="today-next">
        <h2 id="today-next">Next</h2>
        <Failure state={state} settingsHref={settingsHref} />
        <NextSteps step={step} phases={phases} roadmapHref={roadmapHref} />
      </section>
      <DoneSoFar done={step.done} recent={recentWork(state.progress, curriculum, RECENT_SHOWN)} />
    </div>
  );
}

function Failure({ state, settingsHref }: { readonly state: ProgressState; readonly settingsHref: string }) {
  if (state.status !== 'failed') return null;
  return (
    <p className="today-panel__failure" role="alert">
      Your progress could not be opened. {state.reason} <a href={settingsHref}>Backup and storage</a>
    </p>
  );
}

/** As tall as the panel usually is, so that nothing below it moves. */
function Loading() {
  return (
    <div className="today-panel" aria-busy="true">
      <section>
        <h2>Next</h2>
        <p className="today-panel__quiet">Reading your progress…</p>
      </section>
    </div>
  );
}
