/** The standard picture of ratings: a table in which a higher rating has a darker ground and a missing one an empty cell. */
import type { ReactElement } from 'react';
import { ScrollArea } from './ScrollArea.tsx';
import './verdict-pictures.css';

export interface RatingTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** How a number is written. */
  readonly write: (value: string | number) => string;
}

const MISSING = 'none';

export function RatingTable({ caption, columns, rows, write }: RatingTableProps): ReactElement {
  const rated = columns.map((column) => /\brating\b/.test(column));
  const ratings = rows.flatMap((row) => row.filter((value, index): value is number => rated[index] === true && typeof value === 'number'));
  const [low, high] = [Math.min(...ratings), Math.max(...ratings)];
  return (
    <ScrollArea className="rating-table" label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead lang="en">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="en">
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a trace never move
            <tr key={index}>
              {row.map((value, at) => (
                <td key={columns[at]} {...groundOf(value, rated[at] === true, low, high)}>
                  {write(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

/** The ground is a help beside the number, never in its place. */
function groundOf(value: string | number, rated: boolean, low: number, high: number): { readonly className?: string } {
  if (value === MISSING) return { className: 'missing' };
  if (!rated || typeof value !== 'number') return {};
  const share = high === low ? 1 : (value - low) / (high - low);
  return { className: `rated-${Math.round(share * 4)}` };
}
