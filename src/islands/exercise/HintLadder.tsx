/** Hints, one rung at a time. Each opened rung is recorded, so that progress knows the help it was made with. */
interface Props {
  readonly hints: readonly string[];
  readonly opened: number;
  readonly onOpen: (rung: number) => void;
}

export function HintLadder({ hints, opened, onOpen }: Props) {
  if (hints.length === 0) return null;
  const left = hints.length - opened;
  return (
    <section className="hints" aria-label="Hints">
      <h2>Hints</h2>
      <ol aria-live="polite">
        {hints.slice(0, opened).map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ol>
      {left > 0 ? (
        <button type="button" onClick={() => onOpen(opened + 1)}>
          {opened === 0 ? `Show a hint (${hints.length} in all)` : `Show the next hint (${left} left)`}
        </button>
      ) : (
        <p className="quiet">That was the last hint.</p>
      )}
    </section>
  );
}
