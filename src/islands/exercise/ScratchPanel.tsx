/** Scratch: a text that Run evaluates beside the learner's file, and that nobody grades. */
import { type ReactNode, type RefObject, useId } from 'react';

interface Props {
  readonly label: string;
  /** What Run does with it. */
  readonly children: ReactNode;
  /** What else can be done with the text. */
  readonly more?: ReactNode;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

export function ScratchPanel({ label, children, more, value, onChange, area }: Props) {
  const id = useId();
  return (
    <div className="scratch">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        value={value}
        rows={Math.min(12, Math.max(3, value.split('\n').length))}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        translate="no"
        lang="en"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className="quiet" id={`${id}-hint`}>
        {children}
      </p>
      {more}
    </div>
  );
}
