/** The sentence above a verdict, and below it what else was recognised: calm, one thing a line, with the way to the line it is about. */
import type { RefObject } from 'react';
import type { Verdict } from '#graders/verdict.ts';
import { MarkedText } from '#islands/exercise/MarkedText.tsx';
import { RegionBars } from '#islands/exercise/RegionBars.tsx';
import { verdictNotes } from '#islands/exercise/verdict-notes.ts';

interface Props {
  readonly verdict: Verdict;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Puts the caret on a line of the file. */
  readonly goTo: ((line: number) => void) | undefined;
}

export function VerdictHeadline({ verdict, heading, goTo }: Props) {
  const { tone, first, rest, line, further } = verdictNotes(verdict);
  return (
    <>
      <div className={`verdict verdict-${tone}`}>
        <h2 ref={heading} tabIndex={-1}>
          <MarkedText text={first} />
        </h2>
        {rest !== '' && (
          <p>
            <MarkedText text={rest} />
          </p>
        )}
        {line !== undefined && (
          <p className="quiet">
            <LineLink line={line} goTo={goTo} /> is marked in the editor.
          </p>
        )}
        {verdict.region !== undefined && further.every(({ key }) => key !== 'region') && <RegionBars region={verdict.region} />}
      </div>
      {further.length > 0 && (
        <ul className="verdict-notes" aria-label="Also noticed">
          {further.map((note) => (
            <li key={note.key}>
              <MarkedText text={note.message} /> {note.line !== undefined && <LineLink line={note.line} goTo={goTo} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function LineLink({ line, goTo }: { readonly line: number } & Pick<Props, 'goTo'>) {
  if (goTo === undefined) return <>Line {line}</>;
  return (
    <button type="button" className="as-link" onClick={() => goTo(line)}>
      Line {line}
    </button>
  );
}
