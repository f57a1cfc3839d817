/** Rows of a database or of a result: NULL visibly NULL, numbers to the right, and a sign before a row where rows are compared. */
import type { SqlCell } from '#graders/sql/result-set.ts';
import { cellText, kindOfCell } from '#islands/sql/cell-text.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { sqlWords } from '#languages/sql.ts';
import './sql.css';

/** Before a row that only the right answer has, and before one that only the learner's has. */
export type RowSign = '−' | '+';

export interface ShownColumn {
  readonly name: string;
  readonly type?: string;
  /** Whether it is of the primary key. */
  readonly key?: boolean;
}

export interface RowsTableProps {
  readonly caption: string;
  /** What the scrolling part is called, when the caption alone would not be unique on the page. */
  readonly label?: string;
  /** Whether the caption stands above the table, or is only said. */
  readonly captionShown?: boolean;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly SqlCell[])[];
  /** One for each row, `undefined` where both sides agree. */
  readonly signs?: readonly (RowSign | undefined)[];
}

const CLASSES = { '−': 'row-missing', '+': 'row-unexpected' } as const;

export function RowsTable({ caption, label = caption, captionShown = false, columns, rows, signs }: RowsTableProps) {
  const words = useWords(sqlWords).rowsTable;
  const numeric = columns.map(
    (_, at) => rows.some((row) => typeof row[at] === 'number') && rows.every((row) => typeof row[at] !== 'string'),
  );
  return (
    <ScrollArea className="rows-table" label={label}>
      <table>
        <caption className={captionShown ? undefined : 'said-only'}>{caption}</caption>
        <thead>
          <tr>
            {signs !== undefined && (
              <th scope="col" className="row-sign">
                <span className="said-only">{words.difference}</span>
              </th>
            )}
            {columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a result may name two columns alike
              <ColumnHead key={at} column={column} numeric={numeric[at] === true} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and none of them moves
            <Row key={index} row={row} numeric={numeric} signed={signs !== undefined} sign={signs?.[index]} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function ColumnHead({ column: { name, type, key }, numeric }: { readonly column: ShownColumn; readonly numeric: boolean }) {
  const words = useWords(sqlWords).rowsTable;
  return (
    <th scope="col" className={numeric ? 'is-number' : undefined}>
      {name}
      {key && (
        <span className="column-key">
          <span aria-hidden="true"> ◆</span>
          <span className="said-only">{words.primaryKey}</span>
        </span>
      )}
      {type !== undefined && <span className="column-type">{type}</span>}
    </th>
  );
}

interface RowProps {
  readonly row: readonly SqlCell[];
  readonly numeric: readonly boolean[];
  readonly signed: boolean;
  readonly sign: RowSign | undefined;
}

function Row({ row, numeric, signed, sign }: RowProps) {
  const { signs } = useWords(sqlWords).rowsTable;
  return (
    <tr className={sign && CLASSES[sign]}>
      {signed && (
        <td className="row-sign">
          {sign !== undefined && (
            <>
              <span aria-hidden="true">{sign}</span>
              <span className="said-only">{signs[sign]}</span>
            </>
          )}
        </td>
      )}
      {row.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <Cell key={at} cell={cell} numeric={numeric[at] === true} />
      ))}
    </tr>
  );
}

function Cell({ cell, numeric }: { readonly cell: SqlCell; readonly numeric: boolean }) {
  const kind = kindOfCell(cell);
  const text = cellText(cell);
  return (
    <td className={numeric ? 'is-number' : undefined}>
      {kind === 'null' || kind === 'empty' ? <span className={`cell-${kind}`}>{text}</span> : text}
    </td>
  );
}
