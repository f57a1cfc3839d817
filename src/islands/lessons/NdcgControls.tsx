/** The buttons under the NDCG strip: move and grade the chosen tile, choose cutoff and gain, start again. */
import { type ReactElement, useId } from 'react';
import type { Gain } from '#core/ranking/gain.ts';

export interface NdcgControlsProps {
  readonly grade: number;
  readonly highestGrade: number;
  /** The chosen place, counted from 0. */
  readonly selected: number;
  readonly ranks: number;
  readonly cutoff: number;
  readonly gain: Gain;
  readonly onMove: (step: 1 | -1) => void;
  readonly onGrade: (change: 1 | -1) => void;
  readonly onCutoff: (cutoff: number) => void;
  readonly onGain: (gain: Gain) => void;
  readonly onBest: () => void;
  readonly onReset: () => void;
}

const choices: readonly { readonly gain: Gain; readonly label: string }[] = [
  { gain: 'exponential', label: '2ᵍ − 1' },
  { gain: 'linear', label: 'g' },
  { gain: 'binary', label: '0 or 1' },
];

export function NdcgControls(props: NdcgControlsProps): ReactElement {
  const { grade, highestGrade, selected, ranks, cutoff, onMove, onGrade, onCutoff, onBest, onReset } = props;
  const cutoffId = useId();
  return (
    <div className="controls no-print">
      <fieldset>
        <legend>Tile at rank {selected + 1}</legend>
        <button type="button" disabled={selected === 0} onClick={() => onMove(-1)}>
          Earlier
        </button>
        <button type="button" disabled={selected === ranks - 1} onClick={() => onMove(1)}>
          Later
        </button>
        <button type="button" aria-label="Lower its grade" disabled={grade === 0} onClick={() => onGrade(-1)}>
          −
        </button>
        <span>grade {grade}</span>
        <button type="button" aria-label="Raise its grade" disabled={grade === highestGrade} onClick={() => onGrade(1)}>
          +
        </button>
      </fieldset>
      <GainChoice gain={props.gain} onGain={props.onGain} />
      <div className="cutoff">
        <label htmlFor={cutoffId}>Cutoff k</label>
        <input id={cutoffId} type="range" min={1} max={ranks} value={cutoff} onChange={(event) => onCutoff(Number(event.target.value))} />
        <output htmlFor={cutoffId}>{cutoff}</output>
      </div>
      <div>
        <button type="button" onClick={onBest}>
          Best order
        </button>
        <button type="button" onClick={onReset}>
          Start again
        </button>
      </div>
    </div>
  );
}

function GainChoice({ gain, onGain }: Pick<NdcgControlsProps, 'gain' | 'onGain'>): ReactElement {
  const name = useId();
  return (
    <fieldset className="gain">
      <legend>Gain of grade g</legend>
      {choices.map((choice) => (
        <label key={choice.gain}>
          <input type="radio" name={name} checked={choice.gain === gain} onChange={() => onGain(choice.gain)} /> {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
