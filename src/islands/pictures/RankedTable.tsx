/** The ranked strip as a table: the same numbers for reading, copying and screen readers. */
import type { ReactElement } from 'react';
import type { RankedRow } from './ranked-row.ts';
import { useWords } from '#islands/state/use-words.ts';
import { picturesWords } from '#languages/pictures.ts';
import './ranked-strip.css';

export interface RankedTableProps {
  readonly rows: readonly RankedRow[];
  readonly cutoff?: number;
  readonly caption: string;
  /** The metric itself, here and as the learner's function gave it. */
  readonly totals?: { readonly label: string; readonly here: string; readonly yours?: string };
}

/** The column of the learner's gains appears only where a row has one. */
export function RankedTable({ rows, cutoff = rows.length, caption, totals }: RankedTableProps): ReactElement {
  const { columns } = useWords(picturesWords).ranking;
  const withYours = totals?.yours !== undefined || rows.some((row) => row.yours !== undefined);
  return (
    <table className="ranked-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.rank}</th>
          <th scope="col">{columns.grade}</th>
          <th scope="col">{columns.gain}</th>
          {withYours && <th scope="col">{columns.yours}</th>}
          <th scope="col">{columns.weight}</th>
          <th scope="col">{columns.term}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row key={rankOf(index)} rank={rankOf(index)} row={row} counts={index < cutoff} withYours={withYours} />
        ))}
        {totals !== undefined && (
          <tr className="sum">
            <td colSpan={withYours ? 3 : 4}>{totals.label}</td>
            {withYours && <td className="differs">{totals.yours}</td>}
            {withYours && <td />}
            <td>{totals.here}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly rank: number;
  readonly row: RankedRow;
  readonly counts: boolean;
  readonly withYours: boolean;
}

function Row({ rank, row, counts, withYours }: RowProps): ReactElement {
  const { belowCutoff } = useWords(picturesWords).ranking;
  return (
    <tr className={counts ? '' : 'beyond'}>
      <td>{rank}</td>
      <td>{row.grade}</td>
      <td>{row.gain}</td>
      {withYours && <td className={row.yours === row.gain ? '' : 'differs'}>{row.yours}</td>}
      <td>{row.weight.toFixed(3)}</td>
      <td>{counts ? (row.gain * row.weight).toFixed(3) : belowCutoff}</td>
    </tr>
  );
}

const rankOf = (index: number): number => index + 1;
