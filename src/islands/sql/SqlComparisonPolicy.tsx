/** When two answers of a query count as equal: told to whoever wonders why theirs did not. */
import { orderWords } from '#islands/sql/order-words.ts';

interface Props {
  readonly columns: readonly string[];
  readonly order: readonly string[] | undefined;
}

export function SqlComparisonPolicy({ columns, order }: Props) {
  return (
    <details>
      <summary>How answers are compared</summary>
      <ul>
        <li>
          The columns have the names asked for, in their order: <code>{columns.join(', ')}</code>.
        </li>
        <li>
          {order === undefined ? 'Rows may stand in any order.' : `Rows stand in order of ${orderWords(order)}.`} Equal rows count as often
          as they occur.
        </li>
        <li>
          Integers and reals are one type, number: 2 equals 2.0. Numbers may differ by 10<sup>−9</sup> of their size; nothing is rounded.
        </li>
        <li>NULL equals only NULL: it is neither 0 nor an empty text. Texts must be equal letter for letter.</li>
        <li>The query is asked of the database you see and of others that you do not see; it must answer rightly on each.</li>
      </ul>
    </details>
  );
}
