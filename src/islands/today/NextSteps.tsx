/** The steps that come next, each with its minutes: continue, the next exercise, the next lesson, open goals. */
import type { ReactNode } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { lastTryWords } from '#islands/ui/last-try-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { lastTryWords as everyLastTry } from '#languages/last-try.ts';
import { todayWords } from '#languages/today.ts';
import type { Listing, NextStep, PhaseListing } from '#learning/next-step.ts';
import { Step } from './Step.tsx';

export interface NextStepsProps {
  readonly step: NextStep;
  readonly phases: readonly PhaseListing[];
  readonly roadmapHref: string;
}

export function NextSteps({ step: { resume, exercise, lesson, goals }, phases, roadmapHref }: NextStepsProps) {
  const words = useWords(todayWords);
  const phaseOf = (listing: Listing) => <English text={phases.find(({ id }) => id === listing.phase)?.title} />;
  const goalPhase = goals[0]?.phase;
  if (!resume && !exercise && !lesson && !goalPhase) return <AllDone roadmapHref={roadmapHref} />;
  return (
    <ul className="today-panel__steps">
      {resume && (
        <Step {...resume.exercise} what={words.goOn}>
          <Resumed {...resume} />
        </Step>
      )}
      {exercise && (
        <Step {...exercise} what={words.exercise}>
          {phaseOf(exercise)}
        </Step>
      )}
      {lesson && (
        <Step {...lesson} what={words.lesson}>
          {phaseOf(lesson)}
        </Step>
      )}
      {goalPhase && (
        <Step href={goalPhase.href} title={goalPhase.title} what={words.goals}>
          <English text={goals.map(({ title }) => title).join(' · ')} />
        </Step>
      )}
    </ul>
  );
}

const English = ({ text }: { readonly text: string | undefined }): ReactNode => <span lang="en">{text}</span>;

function Resumed({ lastTry }: Pick<NonNullable<NextStep['resume']>, 'lastTry'>) {
  const words = useWords(todayWords);
  const ofLastTry = useWords(everyLastTry);
  return lastTry === undefined ? words.draftKept : <Said words={words.lastTry(lastTryWords(lastTry, ofLastTry))} />;
}

function AllDone({ roadmapHref }: { readonly roadmapHref: string }) {
  return (
    <p>
      <Said words={useWords(todayWords).allDone} href={roadmapHref} />
    </p>
  );
}
