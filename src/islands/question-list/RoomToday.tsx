/** The interview room at one glance: what is due, how far off the date is, and one way to go on. */
import type { ReactNode } from 'react';
import { Island } from '#islands/state/Island.tsx';
import { dayText, localDay } from '#islands/state/local-day.ts';
import { useNow } from '#islands/state/use-now.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { questionListWords } from '#languages/question-list.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { type RoomDay, roomDay, type RoomQuestion } from './room-day.ts';
import './room-today.css';

export interface RoomTodayProps {
  readonly language: Language;
  /** In the order in which they are listed. */
  readonly questions: readonly RoomQuestion[];
  /** Of everything that can fall due. */
  readonly targets: readonly string[];
  readonly reviewHref: string;
  readonly planHref: string;
  readonly mockHref: string;
}

export function RoomToday({ language, ...room }: RoomTodayProps) {
  return (
    <Island language={language}>
      <Room {...room} />
    </Island>
  );
}

type RoomProps = Omit<RoomTodayProps, 'language'>;

function Room(room: RoomProps) {
  const words = useWords(questionListWords).today;
  const state = useProgress();
  return (
    <section className="room-today" aria-labelledby="room-today" aria-busy={state.status === 'loading'}>
      <h2 id="room-today">{words.title}</h2>
      {state.status === 'failed' && (
        <p className="room-today__failure" role="alert">
          {words.notOpened}
        </p>
      )}
      {state.status === 'loading' ? <p className="room-today__lines">{words.reading}</p> : <Known {...room} entries={state.entries} />}
    </section>
  );
}

function Known({ entries, ...room }: RoomProps & { readonly entries: readonly LogEntry[] }) {
  const words = useWords(questionListWords).today;
  const day = roomDay(entries, room.questions, room.targets, { at: useNow().toISOString(), dayOf: localDay });
  const [href, text] = wayOn(day, room, words.goOn);
  return (
    <div className="room-today__body">
      <ul className="room-today__lines">
        <li>
          <DateLine days={day.daysLeft} date={day.date} planHref={room.planHref} />
        </li>
        <li>{day.due === 0 ? words.nothingDue : words.due(day.due)}</li>
        <li>{words.answered(day.answered, room.questions.length)}</li>
      </ul>
      <a className="room-today__go" href={href}>
        {text}
      </a>
    </div>
  );
}

type GoOn = (typeof questionListWords)[Language]['today']['goOn'];

/** Reviews first, for what is forgotten costs most; then the plan; then what was never tried. */
function wayOn({ due, daysLeft, next, answered }: RoomDay, room: RoomProps, words: GoOn): readonly [href: string, text: string] {
  if (due > 0) return [room.reviewHref, words.review];
  if (daysLeft !== undefined && daysLeft >= 0) return [room.planHref, words.plan];
  if (next === undefined) return [room.mockHref, words.mock];
  return [next.href, answered === 0 ? words.begin : words.next(next.number)];
}

interface DateLineProps {
  readonly days: number | undefined;
  readonly date: string | undefined;
  readonly planHref: string;
}

function DateLine({ days, date, planHref }: DateLineProps): ReactNode {
  const words = useWords(questionListWords).today;
  const locale = useReadersLocale();
  if (days === undefined || date === undefined) {
    return (
      <>
        {words.noDate} <a href={planHref}>{words.setDate}</a>.
      </>
    );
  }
  const day = dayText(date, locale, { day: 'numeric', month: 'long' });
  if (days > 0) return words.daysLeft(days, day);
  if (days === 0) return words.onTheDay(day);
  return <a href={planHref}>{words.past(day)}</a>;
}
