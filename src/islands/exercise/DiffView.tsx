/** The difference of two programs, line by line, with the far unchanged stretches folded away. */
import { type DiffRow, diffRows, foldUnchanged } from '#islands/exercise/diff-rows.ts';
import { useWords } from '#islands/state/use-words.ts';
import { historyWords } from '#languages/history.ts';
import { ScrollArea } from '#islands/pictures/ScrollArea.tsx';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly label: string;
}

export function DiffView({ before, after, label }: Props) {
  const words = useWords(historyWords).difference;
  const rows = diffRows(before, after);
  if (rows.every((row) => row.kind === 'same')) return <p className="quiet">{words.none}</p>;
  return (
    <ScrollArea className="diff" label={words.of(label)}>
      <table>
        <tbody>
          {foldUnchanged(rows).map((row) =>
            row.kind === 'fold' ? (
              <tr key={`fold ${row.before}`} className="diff-fold">
                <td colSpan={4}>{words.same(row.count)}</td>
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

function Line({ row }: { readonly row: DiffRow }) {
  const words = useWords(historyWords).difference;
  return (
    <tr className={`diff-${row.kind}`}>
      <td className="diff-number">{row.before}</td>
      <td className="diff-number">{row.after}</td>
      <td>
        <span aria-hidden="true">{SIGNS[row.kind]}</span>
        <span className="said-only">{row.kind !== 'same' && words.kinds[row.kind]}</span>
      </td>
      <td className="diff-text" lang="en">
        {row.text}
      </td>
    </tr>
  );
}
