/** Today: what to go on with, what comes next, what was done. */
import { PlanToday } from '#islands/plan/PlanToday.tsx';
import { Island } from '#islands/state/Island.tsx';
import { useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { keepingWords } from '#languages/keeping.ts';
import { todayWords } from '#languages/today.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { type Curriculum, nextStep } from '#learning/next-step.ts';
import { recentWork } from '#learning/recent-work.ts';
import type { PlanItem } from '#learning/plan/plan-to-date.ts';
import { reviewsOf } from '#learning/review/reviews-of.ts';
import { type Tally, tally } from '#learning/roadmap-progress.ts';
import type { ProgressState } from '#islands/state/progress-state.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { DoneSoFar } from './DoneSoFar.tsx';
import { DueToday } from './DueToday.tsx';
import { NextSteps } from './NextSteps.tsx';
import { StartHere } from './StartHere.tsx';
import './today-panel.css';

export interface TodayPanelProps extends Curriculum {
  readonly language: Language;
  /** All that can come back for review. */
  readonly items: readonly PlanItem[];
  readonly reviewHref: string;
  readonly planHref: string;
  readonly roadmapHref: string;
  readonly storageHref: string;
}

const RECENT_SHOWN = 5;

export function TodayPanel({ language, ...panel }: TodayPanelProps) {
  return (
    <Island language={language}>
      <Panel {...panel} />
    </Island>
  );
}

function Panel({ phases, exercises, lessons, items, roadmapHref, storageHref, ...rooms }: Omit<TodayPanelProps, 'language'>) {
  const words = useWords(todayWords);
  const state = useProgress();
  if (state.status === 'loading') return <Loading />;
  const curriculum = { phases, exercises, lessons };
  const step = nextStep(state.progress, curriculum);
  // A log that could not be read may hold months of work: whoever has it is not greeted as a newcomer.
  // Nor is who began in the interview room.
  const isNew = step.newcomer && state.entries.length === 0;
  if (isNew && state.status === 'ready') return <StartHere step={step} roadmapHref={roadmapHref} storageHref={storageHref} />;
  return (
    <div className="today-panel">
      <section aria-labelledby="today-next">
        <h2 id="today-next">{words.next}</h2>
        <Failure state={state} storageHref={storageHref} />
        <NextSteps step={step} phases={phases} roadmapHref={roadmapHref} />
        <DueToday items={items} entries={state.entries} reviewHref={rooms.reviewHref} />
        <PlanToday items={items} entries={state.entries} planHref={rooms.planHref} />
      </section>
      <DoneSoFar
        done={step.done}
        questions={answeredOf(items, state.entries)}
        recent={recentWork(state.progress, curriculum, RECENT_SHOWN)}
      />
    </div>
  );
}

function answeredOf(items: readonly PlanItem[], entries: readonly LogEntry[]): Tally {
  const reviews = reviewsOf(entries);
  const questions = items.filter(({ kind }) => kind === 'question');
  return tally(questions, ({ target }) => reviews.has(target));
}

function Failure({ state, storageHref }: { readonly state: ProgressState; readonly storageHref: string }) {
  const words = useWords(todayWords);
  const { problems } = useWords(keepingWords);
  if (state.status !== 'failed') return null;
  return (
    <p className="today-panel__failure" role="alert">
      {words.notOpened} {problems[state.reason]} <a href={storageHref}>{words.backupAndStorage}</a>
    </p>
  );
}

/** As tall as the panel usually is, so that nothing below it moves. */
function Loading() {
  const words = useWords(todayWords);
  return (
    <div className="today-panel" aria-busy="true">
      <section>
        <h2>{words.next}</h2>
        <p className="today-panel__quiet">{words.reading}</p>
      </section>
    </div>
  );
}
