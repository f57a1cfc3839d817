/** The standard picture of a ranking: a tile a rank, under it the weight that the rank keeps of the tile's gain, and their product. */
import type { ReactElement } from 'react';
import type { RankedRow } from './ranked-row.ts';
import { useWords } from '#islands/state/use-words.ts';
import { picturesWords } from '#languages/pictures.ts';
import './ranked-strip.css';
import { column, gap, leftOf, stripHeight, stripWidth, tileHeight, tileTop, weightHeight, weightTop } from './strip-geometry.ts';

export interface RankedStripProps {
  readonly rows: readonly RankedRow[];
  /** Ranks below it count for nothing and are dimmed; all count when it is left out. */
  readonly cutoff?: number;
  /** What the list is, for readers who cannot see the picture. */
  readonly title: string;
}

/** Relevant tiles are solid and round, tiles that are not relevant are hollow, dashed and square: never by colour alone. */
export function RankedStrip({ rows, cutoff = rows.length, title }: RankedStripProps): ReactElement {
  const words = useWords(picturesWords).ranking;
  const width = stripWidth(rows.length);
  const grades = rows.map((row) => row.grade);
  return (
    <svg
      className="ranked-strip"
      viewBox={`-1 0 ${width + 2} ${stripHeight}`}
      width={width + 2}
      role="img"
      aria-label={words.described(title, grades, Math.min(cutoff, rows.length))}
    >
      {rows.map((row, index) => (
        <Rank key={leftOf(index)} row={row} index={index} counts={index < cutoff} />
      ))}
      <path className="curve" d={curveThrough(rows)} />
      {cutoff < rows.length && <Cutoff cutoff={cutoff} />}
    </svg>
  );
}

function Rank({ row, index, counts }: { readonly row: RankedRow; readonly index: number; readonly counts: boolean }): ReactElement {
  const words = useWords(picturesWords).ranking;
  const x = leftOf(index);
  const middle = x + column / 2;
  const relevant = row.grade > 0;
  const differs = row.yours !== undefined && row.yours !== row.gain;
  const foot = weightTop + weightHeight;
  return (
    <g className={counts ? 'rank' : 'rank beyond'}>
      <text className="small" x={middle} y={12}>
        {index + 1}
      </text>
      <rect
        className={relevant ? 'tile relevant' : 'tile other'}
        x={x}
        y={tileTop}
        width={column}
        height={tileHeight}
        rx={relevant ? 8 : 0}
      />
      <text className={relevant ? 'grade relevant' : 'grade other'} x={middle} y={tileTop + 26}>
        {row.grade}
      </text>
      <rect className="weight" x={x} y={foot - row.weight * weightHeight} width={column} height={row.weight * weightHeight} />
      <text className="small weight-number" x={middle} y={foot - 6}>
        {row.weight.toFixed(3)}
      </text>
      <text className="small" x={middle} y={foot + 16}>
        {words.gain(short(row.gain))}
      </text>
      {(differs || counts) && (
        <text className={differs ? 'small differs' : 'small term'} x={middle} y={foot + 31}>
          {differs ? words.yours(short(row.yours ?? row.gain)) : (row.gain * row.weight).toFixed(3)}
        </text>
      )}
    </g>
  );
}

function Cutoff({ cutoff }: { readonly cutoff: number }): ReactElement {
  const x = leftOf(cutoff) - gap / 2;
  return (
    <g className="cutoff">
      <path d={`M${x} 2V${stripHeight}`} />
      <text className="small" x={x + 8} y={weightTop + weightHeight + 31}>
        k = {cutoff}
      </text>
    </g>
  );
}

function curveThrough(rows: readonly RankedRow[]): string {
  const points = rows.map((row, index) => `${leftOf(index) + column / 2} ${weightTop + weightHeight - row.weight * weightHeight}`);
  return points.length > 1 ? `M${points.join('L')}` : '';
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
