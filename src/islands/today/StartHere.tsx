/** Today for someone who has done nothing yet: one thing to begin with, and where their work will be kept. */
import type { NextStep } from '#learning/next-step.ts';

export interface StartHereProps {
  readonly step: NextStep;
  readonly roadmapHref: string;
  readonly settingsHref: string;
}

export function StartHere({ step: { lesson, exercise, done }, roadmapHref, settingsHref }: StartHereProps) {
  return (
    <div className="today-panel">
      <section aria-labelledby="today-start">
        <p className="today-panel__lead">
          A workbench to learn, rehearse and prove the work of an AI Recommendation Systems Analyst: five phases, from the first metric to a
          portfolio, with exercises that tell you which idea went wrong.
        </p>
        <h2 id="today-start">Start here</h2>
        <ol className="today-panel__steps">
          {lesson && <First minutes={lesson.minutes} href={lesson.href} title={lesson.title} words="Read the first lesson." />}
          {exercise && (
            <First
              minutes={exercise.minutes}
              href={exercise.href}
              title={exercise.title}
              words="Write the first function and press Check. A wrong answer tells you what it computes instead."
            />
          )}
          <First
            href={roadmapHref}
            title="The roadmap"
            words={`Goals in order (${done.goals.total}) and the exercises that prove them (${done.exercises.total}). Tick what you already know.`}
          />
        </ol>
      </section>
      <section className="today-panel__card" aria-labelledby="today-kept">
        <h2 id="today-kept">Where your work is kept</h2>
        <p>In this browser, on this device. There is no account and nothing is sent.</p>
        <p>
          A <a href={settingsHref}>backup</a> is one file; it moves your work to another device, and merging never overwrites.
        </p>
        <p>
          Been here before? <a href={settingsHref}>Import your backup</a>.
        </p>
      </section>
    </div>
  );
}

function First({
  minutes,
  href,
  title,
  words,
}: {
  readonly minutes?: number;
  readonly href: string;
  readonly title: string;
  readonly words: string;
}) {
  return (
    <li className="today-panel__step">
      <span className="today-panel__minutes">{minutes !== undefined && `${minutes} min`}</span>
      <div>
        <a href={href}>{title}</a>
        <p className="today-panel__quiet">{words}</p>
      </div>
    </li>
  );
}
