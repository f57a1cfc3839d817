/** The sentence above a verdict, and below it what else was recognised: calm, one thing a line, with the way to the line it is about. */
import type { RefObject } from 'react';
import type { Verdict } from '#graders/verdict.ts';
import { RegionBars } from '#islands/exercise/RegionBars.tsx';
import { verdictNotes } from '#islands/exercise/verdict-notes.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { verdictWords } from '#languages/verdict.ts';

interface Props {
  readonly verdict: Verdict;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Puts the caret on a line of the file. */
  readonly goTo: ((line: number) => void) | undefined;
}

export function VerdictHeadline({ verdict, heading, goTo }: Props) {
  const words = useWords(verdictWords);
  const { tone, first, rest, line, further } = verdictNotes(verdict, words);
  const onLine = (at: number) => goTo && (() => goTo(at));
  return (
    <>
      <div className={`verdict verdict-${tone}`}>
        <h2 ref={heading} tabIndex={-1}>
          <Said words={first} ticks />
        </h2>
        {rest.length > 0 && (
          <p>
            <Said words={rest} ticks />
          </p>
        )}
        {line !== undefined && (
          <p className="quiet">
            <Said words={words.lineIsMarked(line)} onAct={onLine(line)} />
          </p>
        )}
        {verdict.region !== undefined && further.every(({ key }) => key !== 'region') && <RegionBars region={verdict.region} />}
      </div>
      {further.length > 0 && (
        <ul className="verdict-notes" aria-label={words.alsoNoticed}>
          {further.map((note) => (
            <li key={note.key}>
              <Said words={note.message} ticks />{' '}
              {note.line !== undefined && <Said words={words.line(note.line)} onAct={onLine(note.line)} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
