/**
 * The buttons under the NDCG strip: move and grade the chosen tile, choose cutoff and gain, start again.
 *
 * What cannot go further stays a button, so that the focus is not lost on it; grades stop at their ends by themselves.
 */
import { type ReactElement, useId } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { ndcgStripWords } from '#languages/ndcg-strip.ts';
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

/** In the order in which they are offered. */
const GAINS: readonly Gain[] = ['exponential', 'linear', 'binary'];

export function NdcgControls(props: NdcgControlsProps): ReactElement {
  const { grade, highestGrade, selected, ranks, cutoff, onMove, onGrade, onCutoff, onBest, onReset } = props;
  const words = useWords(ndcgStripWords);
  const cutoffId = useId();
  return (
    <div className="controls no-print">
      <fieldset>
        <legend>{words.tileAtRank(selected + 1)}</legend>
        <button type="button" aria-disabled={selected === 0} onClick={() => selected > 0 && onMove(-1)}>
          {words.earlier}
        </button>
        <button type="button" aria-disabled={selected === ranks - 1} onClick={() => selected < ranks - 1 && onMove(1)}>
          {words.later}
        </button>
        <button type="button" aria-label={words.lowerGrade} aria-disabled={grade === 0} onClick={() => onGrade(-1)}>
          −
        </button>
        <span>{words.grade(grade)}</span>
        <button type="button" aria-label={words.raiseGrade} aria-disabled={grade === highestGrade} onClick={() => onGrade(1)}>
          +
        </button>
      </fieldset>
      <GainChoice gain={props.gain} onGain={props.onGain} />
      <div className="cutoff">
        <label htmlFor={cutoffId}>{words.cutoff}</label>
        <input id={cutoffId} type="range" min={1} max={ranks} value={cutoff} onChange={(event) => onCutoff(Number(event.target.value))} />
        <output htmlFor={cutoffId} aria-live="off">
          {cutoff}
        </output>
      </div>
      <div>
        <button type="button" onClick={onBest}>
          {words.bestOrder}
        </button>
        <button type="button" onClick={onReset}>
          {words.startAgain}
        </button>
      </div>
    </div>
  );
}

function GainChoice({ gain, onGain }: Pick<NdcgControlsProps, 'gain' | 'onGain'>): ReactElement {
  const words = useWords(ndcgStripWords);
  const name = useId();
  return (
    <fieldset className="gain">
      <legend>{words.gainOfGrade}</legend>
      {GAINS.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === gain} onChange={() => onGain(choice)} /> {words.gains[choice]}
        </label>
      ))}
    </fieldset>
  );
}
