/** The steps that come next, each with its minutes: continue, the next exercise, the next lesson, open goals. */
import type { ReactNode } from 'react';
import type { Listing, NextStep, PhaseListing } from '#learning/next-step.ts';

export interface NextStepsProps {
  readonly step: NextStep;
  readonly phases: readonly PhaseListing[];
  readonly roadmapHref: string;
}

export function NextSteps({ step: { resume, exercise, lesson, goals }, phases, roadmapHref }: NextStepsProps) {
  const phaseTitle = (listing: Listing) => phases.find(({ id }) => id === listing.phase)?.title;
  const goalPhase = goals[0]?.phase;
  if (!resume && !exercise && !lesson && !goalPhase) return <AllDone roadmapHref={roadmapHref} />;
  return (
    <ul className="today-panel__steps">
      {resume && (
        <Step minutes={resume.exercise.minutes} href={resume.exercise.href} title={`Continue: ${resume.exercise.title}`}>
          {resume.lastTry === undefined ? 'Draft kept, not checked yet.' : `Last try: ${resume.lastTry} Draft kept.`}
        </Step>
      )}
      {exercise && (
        <Step minutes={exercise.minutes} href={exercise.href} title={`Exercise: ${exercise.title}`}>
          {phaseTitle(exercise)}
        </Step>
      )}
      {lesson && (
        <Step minutes={lesson.minutes} href={lesson.href} title={`Lesson: ${lesson.title}`}>
          {phaseTitle(lesson)}
        </Step>
      )}
      {goalPhase && (
        <Step href={goalPhase.href} title={`Goals: ${goalPhase.title}`}>
          {goals.map(({ title }) => title).join(' · ')}
        </Step>
      )}
    </ul>
  );
}

interface StepProps {
  readonly minutes?: number;
  readonly href: string;
  readonly title: string;
  readonly children?: ReactNode;
}

function Step({ minutes, href, title, children }: StepProps) {
  return (
    <li className="today-panel__step">
      <span className="today-panel__minutes">{minutes !== undefined && `${minutes} min`}</span>
      <div>
        <a href={href}>{title}</a>
        {children !== undefined && <p className="today-panel__quiet">{children}</p>}
      </div>
    </li>
  );
}

function AllDone({ roadmapHref }: { readonly roadmapHref: string }) {
  return (
    <p>
      Every exercise is accepted, every lesson read and every goal reached. <a href={roadmapHref}>Look back over the roadmap</a> and solve
      one of them again without the hints.
    </p>
  );
}
