/** What was done: the totals, and the latest few with their days. */
import type { NextStep } from '#learning/next-step.ts';
import type { DoneItem } from '#learning/recent-work.ts';
import type { Tally } from '#learning/roadmap-progress.ts';

const KINDS: Readonly<Record<DoneItem['kind'], string>> = { exercise: 'accepted', lesson: 'read', goal: 'reached' };

export interface DoneSoFarProps {
  readonly done: NextStep['done'];
  readonly recent: readonly DoneItem[];
}

export function DoneSoFar({ done, recent }: DoneSoFarProps) {
  return (
    <section className="today-panel__card" aria-labelledby="today-done">
      <h2 id="today-done">Done so far</h2>
      <table>
        <tbody>
          <Total name="Exercises accepted" tally={done.exercises} />
          <Total name="Lessons read" tally={done.lessons} />
          <Total name="Goals reached" tally={done.goals} />
        </tbody>
      </table>
      {recent.length > 0 && (
        <ul className="today-panel__recent">
          {recent.map(({ kind, title, href, at }) => (
            <li key={`${kind} ${href} ${title}`}>
              <a href={href}>{title}</a> <span className="today-panel__quiet">{KINDS[kind]}</span> <time dateTime={at}>{day(at)}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Total({ name, tally: { done, total } }: { readonly name: string; readonly tally: Tally }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {done} of {total}
      </td>
    </tr>
  );
}

/** Shown only after loading, so it is the reader's own calendar and language. */
const day = (at: string): string => new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });
