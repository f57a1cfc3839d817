/** What Run showed of a query: how many rows, the rows, and the plan. No grading. */
import type { RefObject } from 'react';
import { BoundValues } from '#islands/sql/BoundValues.tsx';
import { queryHeadline } from '#islands/sql/query-headline.ts';
import { QueryPlan } from '#islands/sql/QueryPlan.tsx';
import { RowsTable } from '#islands/sql/RowsTable.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { queryWords } from '#languages/query.ts';
import { verdictWords } from '#languages/verdict.ts';
import type { Asked, QueryRun } from '#worker/protocol.ts';

interface Props {
  readonly result: QueryRun;
  readonly asked: Asked;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Puts the caret on a line of the file. */
  readonly goTo: (line: number) => void;
}

export function QueryReport({ result, asked, heading, goTo }: Props) {
  const words = useWords(queryWords);
  const { outcomes, ...verdict } = useWords(verdictWords);
  const { outcome, plan } = result;
  const line = outcome.kind === 'compile-error' || outcome.kind === 'threw' ? outcome.error.line : undefined;
  return (
    <>
      <div className={`verdict ${outcome.kind === 'returned' ? 'verdict-open' : 'verdict-bad'}`}>
        <h2 ref={heading} tabIndex={-1}>
          <Said words={queryHeadline(result, { headline: words.headline, outcomes })} />
        </h2>
        {line !== undefined && asked.from === 'file' && (
          <p className="quiet">
            <Said words={verdict.lineIsMarked(line)} onAct={() => goTo(line)} />
          </p>
        )}
        <p className="quiet">
          <Said words={words.asked(asked.from, asked.of)} />
        </p>
        <BoundValues values={result.bound ?? {}} />
      </div>
      <Result outcome={outcome} />
      {plan.length > 0 && (
        <section aria-label={words.plan.part}>
          <h3>{words.plan.title}</h3>
          <QueryPlan plan={plan} />
        </section>
      )}
    </>
  );
}

function Result({ outcome }: Pick<QueryRun, 'outcome'>) {
  const words = useWords(queryWords);
  if (outcome.kind !== 'returned' || outcome.columns.length === 0) return null;
  const { columns, rows, total } = outcome;
  return (
    <>
      <RowsTable caption={words.result} columns={columns.map((name) => ({ name }))} rows={rows} />
      {rows.length < total && <p className="quiet">{words.firstOf(rows.length, total)}</p>}
    </>
  );
}
