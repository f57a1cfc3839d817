/** What Run showed of a query: how many rows, the rows, and the plan. No grading. */
import type { RefObject } from 'react';
import { countText } from '#islands/sql/count-of.ts';
import { queryHeadline } from '#islands/sql/query-headline.ts';
import { QueryPlan } from '#islands/sql/QueryPlan.tsx';
import { RowsTable } from '#islands/sql/RowsTable.tsx';
import type { Asked, QueryRun } from '#worker/protocol.ts';

interface Props {
  readonly result: QueryRun;
  readonly asked: Asked;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Puts the caret on a line of the file. */
  readonly goTo: (line: number) => void;
}

export function QueryReport({ result, asked, heading, goTo }: Props) {
  const { outcome, plan } = result;
  const line = outcome.kind === 'compile-error' || outcome.kind === 'threw' ? outcome.error.line : undefined;
  return (
    <>
      <div className={`verdict ${outcome.kind === 'returned' ? 'verdict-open' : 'verdict-bad'}`}>
        <h2 ref={heading} tabIndex={-1}>
          {queryHeadline(result)}
        </h2>
        {line !== undefined && asked.from === 'file' && (
          <p className="quiet">
            <button type="button" className="as-link" onClick={() => goTo(line)}>
              Line {line}
            </button>{' '}
            is marked in the editor.
          </p>
        )}
        <p className="quiet">
          {asked.from === 'file' ? 'The query of the editor' : 'The Scratch query'}, asked of{' '}
          {asked.database === undefined ? 'the database you see' : <strong>{asked.database}</strong>}. Nothing was graded.
        </p>
      </div>
      <Result outcome={outcome} />
      {plan.length > 0 && (
        <section aria-label="Query plan">
          <h3>How SQLite runs it</h3>
          <QueryPlan plan={plan} />
        </section>
      )}
    </>
  );
}

function Result({ outcome }: Pick<QueryRun, 'outcome'>) {
  if (outcome.kind !== 'returned' || outcome.columns.length === 0) return null;
  const { columns, rows, total } = outcome;
  return (
    <>
      <RowsTable caption="Result" columns={columns.map((name) => ({ name }))} rows={rows} />
      {rows.length < total && (
        <p className="quiet">
          These are the first {countText(rows.length)} of {countText(total)} rows. Check compares them all.
        </p>
      )}
    </>
  );
}
