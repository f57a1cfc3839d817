/** An NDCG to play with: reorder the list, change grades, the cutoff and the gain, and watch every term. */
import { type ReactElement, useId, useState } from 'react';
import { LanguageContext } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { ndcgStripWords } from '#languages/ndcg-strip.ts';
import type { Gain } from '#core/ranking/gain.ts';
import type { RankedRow } from '#islands/pictures/ranked-row.ts';
import { RankedStrip } from '#islands/pictures/RankedStrip.tsx';
import { RankedTable } from '#islands/pictures/RankedTable.tsx';
import { moveItem } from './move-item.ts';
import { NdcgControls } from './NdcgControls.tsx';
import { NdcgReadout } from './NdcgReadout.tsx';
import './ndcg-strip.css';
import { ndcgPicture } from './ndcg-picture.ts';
import { TileHandles } from './TileHandles.tsx';

export interface NdcgStripProps {
  readonly language: Language;
  /** Grades of the list at the start, best rank first. */
  readonly start: readonly number[];
}

const highestGrade = 3;

export function NdcgStrip({ language, start }: NdcgStripProps): ReactElement {
  const words = ndcgStripWords[language];
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
    <LanguageContext value={language}>
      <div className="ndcg-strip">
        <p className="quiet no-print" id={keys}>
          {words.keys}
        </p>
        <div className="board">
          <RankedStrip rows={picture.rows} cutoff={cutoff} title={words.yourOrder} />
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
          <summary>{words.asTables}</summary>
          <div className="tables">
            <Terms
              title={words.yourOrder}
              caption={words.termsOfYourOrder}
              rows={picture.rows}
              cutoff={cutoff}
              label={`DCG@${cutoff}`}
              total={picture.dcg}
            />
            <Terms
              title={words.idealOrder}
              caption={words.termsOfIdealOrder}
              rows={picture.idealRows}
              cutoff={cutoff}
              label={words.idealDcg(cutoff)}
              total={picture.ideal}
            />
          </div>
        </details>
      </div>
    </LanguageContext>
  );
}

interface TermsProps {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly RankedRow[];
  readonly cutoff: number;
  readonly label: string;
  readonly total: number;
}

/** One order as a strip and as the table of its terms. */
function Terms({ title, caption, rows, cutoff, label, total }: TermsProps): ReactElement {
  return (
    <div>
      <h3>{title}</h3>
      <RankedStrip rows={rows} cutoff={cutoff} title={title} />
      <RankedTable rows={rows} cutoff={cutoff} caption={caption} totals={{ label, here: total.toFixed(3) }} />
    </div>
  );
}
