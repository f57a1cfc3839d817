/** The difference of two programs, line by line, with the far unchanged stretches folded away. */
import { type DiffRow, diffRows, foldUnchanged } from '#islands/exercise/diff-rows.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly label: string;
}

export function DiffView({ before, after, label }: Props) {
  const rows = diffRows(before, after);
  if (rows.every((row) => row.kind === 'same')) return <p className="quiet">No difference.</p>;
  return (
    <ScrollArea className="diff" label={`Difference: ${label}`}>
      <table>
        <tbody>
          {foldUnchanged(rows).map((row) =>
            row.kind === 'fold' ? (
              <tr key={`fold ${row.before}`} className="diff-fold">
                <td colSpan={4}>{row.count === 1 ? '1 line the same' : `${row.count} lines the same`}</td>
              </tr>
            ) : (
              <Line key={`${row.before} ${row.after}`} row={row} />
            ),
          )}
        </tbody>
      </table>
    </ScrollArea>
  );
}

const SIGNS = { same: '', added: '+', removed: '−' } as const;
const WORDS = { same: '', added: 'added', removed: 'removed' } as const;

function Line({ row }: { readonly row: DiffRow }) {
  return (
    <tr className={`diff-${row.kind}`}>
      <td className="diff-number">{row.before}</td>
      <td className="diff-number">{row.after}</td>
      <td>
        <span aria-hidden="true">{SIGNS[row.kind]}</span>
        <span className="said-only">{WORDS[row.kind]}</span>
      </td>
      <td className="diff-text">{row.text}</td>
    </tr>
  );
}
