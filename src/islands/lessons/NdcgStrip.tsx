/** An NDCG to play with: reorder the list, change grades, the cutoff and the gain, and watch every term. */
import { type ReactElement, useId, useState } from 'react';
import type { Gain } from '#core/ranking/gain.ts';
import { RankedStrip } from '#islands/pictures/RankedStrip.tsx';
import { RankedTable } from '#islands/pictures/RankedTable.tsx';
import { moveItem } from './move-item.ts';
import { NdcgControls } from './NdcgControls.tsx';
import { NdcgReadout } from './NdcgReadout.tsx';
import { stripWidth } from '#islands/pictures/strip-geometry.ts';
import './ndcg-strip.css';
import { ndcgPicture } from './ndcg-picture.ts';
import { TileHandles } from './TileHandles.tsx';

export interface NdcgStripProps {
  /** Grades of the list at the start, best rank first. */
  readonly start: readonly number[];
}

const highestGrade = 3;

export function NdcgStrip({ start }: NdcgStripProps): ReactElement {
  const [grades, setGrades] = useState(start);
  const [cutoff, setCutoff] = useState(start.length);
  const [gain, setGain] = useState<Gain>('exponential');
  const [selected, setSelected] = useState(0);
  const keys = useId();
  const picture = ndcgPicture(grades, cutoff, gain);

  function move(from: number, to: number): void {
    setGrades(moveItem(grades, from, to));
    setSelected(Math.max(0, Math.min(grades.length - 1, to)));
  }
  function regrade(index: number, change: 1 | -1): void {
    setGrades(grades.map((grade, at) => (at === index ? Math.max(0, Math.min(highestGrade, grade + change)) : grade)));
  }

  return (
    <div className="ndcg-strip">
      <p className="quiet no-print" id={keys}>
        Drag a tile, or use the arrow keys on it: left and right move it, up and down change its grade.
      </p>
      <div className="board" style={{ maxWidth: stripWidth(grades.length) }}>
        <RankedStrip rows={picture.rows} cutoff={cutoff} title="Your order" />
        <TileHandles grades={grades} selected={selected} describedBy={keys} onSelect={setSelected} onMove={move} onGrade={regrade} />
      </div>
      <NdcgControls
        grade={grades[selected] ?? 0}
        highestGrade={highestGrade}
        selected={selected}
        ranks={grades.length}
        cutoff={cutoff}
        gain={gain}
        onMove={(step) => move(selected, selected + step)}
        onGrade={(change) => regrade(selected, change)}
        onCutoff={setCutoff}
        onGain={setGain}
        onBest={() => setGrades(grades.toSorted((a, b) => b - a))}
        onReset={() => setGrades(start)}
      />
      <NdcgReadout picture={picture} cutoff={cutoff} />
      <details>
        <summary>The terms as a table, and the ideal order</summary>
        <div className="tables">
          <div>
            <h3>Your order</h3>
            <RankedStrip rows={picture.rows} cutoff={cutoff} title="Your order" />
            <RankedTable
              rows={picture.rows}
              cutoff={cutoff}
              caption="Terms of your order"
              totals={{ label: `DCG@${cutoff}`, here: picture.dcg.toFixed(3) }}
            />
          </div>
          <div>
            <h3>Ideal order</h3>
            <RankedStrip rows={picture.idealRows} cutoff={cutoff} title="Ideal order" />
            <RankedTable
              rows={picture.idealRows}
              cutoff={cutoff}
              caption="Terms of the ideal order"
              totals={{ label: `Ideal DCG@${cutoff}`, here: picture.ideal.toFixed(3) }}
            />
          </div>
        </div>
      </details>
    </div>
  );
}
