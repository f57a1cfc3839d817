/** What was done: the totals, and the latest few with their days. */
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import { todayWords } from '#languages/today.ts';
import type { NextStep } from '#learning/next-step.ts';
import type { DoneItem } from '#learning/recent-work.ts';
import type { Tally } from '#learning/roadmap-progress.ts';

export interface DoneSoFarProps {
  readonly done: NextStep['done'];
  /** Questions answered at least once. */
  readonly questions: Tally;
  readonly recent: readonly DoneItem[];
}

export function DoneSoFar({ done, questions, recent }: DoneSoFarProps) {
  const words = useWords(todayWords);
  const locale = useReadersLocale();
  return (
    <section className="today-panel__card" aria-labelledby="today-done">
      <h2 id="today-done">{words.doneSoFar}</h2>
      <table>
        <tbody>
          <Total name={words.exercisesAccepted} tally={done.exercises} />
          <Total name={words.lessonsRead} tally={done.lessons} />
          <Total name={words.goalsReached} tally={done.goals} />
          <Total name={words.questionsAnswered} tally={questions} />
        </tbody>
      </table>
      {recent.length > 0 && (
        <ul className="today-panel__recent">
          {recent.map(({ kind, title, href, at }) => (
            <li key={`${kind} ${href} ${title}`}>
              <a href={href} lang="en">
                {title}
              </a>{' '}
              <span className="today-panel__quiet">{words.kinds[kind]}</span> <time dateTime={at}>{day(at, locale)}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Total({ name, tally: { done, total } }: { readonly name: string; readonly tally: Tally }) {
  const { doneOf } = useWords(todayWords);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{doneOf(done, total)}</td>
    </tr>
  );
}

const day = (at: string, locale: string): string => new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'short' });
