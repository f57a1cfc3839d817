/** Hints, one rung at a time. Each opened rung is recorded, so that progress knows the help it was made with. */
import { useEffect, useRef } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { workbenchWords } from '#languages/workbench.ts';

interface Props {
  readonly hints: readonly string[];
  readonly opened: number;
  readonly onOpen: (rung: number) => void;
}

export function HintLadder({ hints, opened, onOpen }: Props) {
  const words = useWords(workbenchWords).hints;
  const end = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  // The button goes with the last hint, and the focus must not go with it.
  useEffect(() => {
    if (pressed.current && opened === hints.length) end.current?.focus();
  }, [opened, hints.length]);
  if (hints.length === 0) return null;
  const left = hints.length - opened;
  const open = () => {
    pressed.current = true;
    onOpen(opened + 1);
  };
  return (
    <section className="hints" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ol aria-live="polite">
        {hints.slice(0, opened).map((hint) => (
          <li key={hint} lang="en">
            {hint}
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <button type="button" onClick={open}>
          {opened === 0 ? words.first(hints.length) : words.next(left)}
        </button>
      ) : (
        <p className="quiet" ref={end} tabIndex={-1}>
          {words.wasLast}
        </p>
      )}
    </section>
  );
}
