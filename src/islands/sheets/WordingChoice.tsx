/** How much of each key point a sheet shows. */
import { useWords } from '#islands/state/use-words.ts';
import { sheetsWords } from '#languages/sheets.ts';
import type { Wording } from '#learning/sheets/card.ts';

export interface WordingChoiceProps {
  readonly wording: Wording;
  readonly onChange: (wording: Wording) => void;
}

const WORDINGS: readonly Wording[] = ['short', 'full'];

export function WordingChoice({ wording, onChange }: WordingChoiceProps) {
  const words = useWords(sheetsWords);
  return (
    <fieldset className="sheets-room__card">
      <legend>{words.wording}</legend>
      {WORDINGS.map((one) => (
        <label key={one} className="sheets-room__choice">
          <input type="radio" name="sheets-wording" checked={wording === one} onChange={() => onChange(one)} />
          <span>{words.wordings[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
