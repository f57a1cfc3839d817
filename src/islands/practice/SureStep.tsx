/** A promise before looking: how likely the answer had what it needs. */
import { type Dispatch, useState } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { practiceWords } from '#languages/practice.ts';
import { SURE_SHARE } from '#learning/review/calibration.ts';
import type { Act, Rehearsal } from './rehearsal.ts';
import type { Heading } from './RehearsalSteps.tsx';

const STEPS = Array.from({ length: 11 }, (_, step) => step * 10);

export interface SureStepProps {
  readonly rehearsal: Extract<Rehearsal, { readonly step: 'sure' }>;
  readonly act: Dispatch<Act>;
  readonly heading: Heading;
}

/** Eleven choices and none of them made: a slider would stand somewhere already, and most promises would stay there. */
export function SureStep({ rehearsal: { confidence }, act, heading }: SureStepProps) {
  const words = useWords(practiceWords).sure;
  const [isMissing, setMissing] = useState(false);
  const reveal = () => {
    setMissing(confidence === undefined);
    act({ do: 'reveal' });
  };
  return (
    <>
      <h2 id="practice-step" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <fieldset className="practice__scale">
        <legend>{words.ask(SURE_SHARE)}</legend>
        {STEPS.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name="practice-sure"
              checked={confidence === step}
              onChange={() => act({ do: 'promise', confidence: step })}
            />
            <span>{words.percent(step)}</span>
          </label>
        ))}
      </fieldset>
      <div className="practice__acts">
        <button type="button" className="go" onClick={reveal}>
          {words.reveal}
        </button>
      </div>
      <p role="status">{isMissing && confidence === undefined && words.first}</p>
    </>
  );
}
