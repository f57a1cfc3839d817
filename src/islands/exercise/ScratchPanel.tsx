/** The Scratch line: an expression that Run evaluates after the learner's file. */
import { type RefObject, useId } from 'react';

interface Props {
  readonly entry: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

export function ScratchPanel({ entry, value, onChange, area }: Props) {
  const id = useId();
  return (
    <div className="scratch">
      <label htmlFor={id}>Expression to evaluate</label>
      <textarea
        id={id}
        ref={area}
        value={value}
        rows={Math.min(12, Math.max(3, value.split('\n').length))}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        translate="no"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className="quiet" id={`${id}-hint`}>
        Run calls your own <code>{entry}</code> with this and shows what comes back and what was printed. Nothing is graded or recorded.
      </p>
    </div>
  );
}
