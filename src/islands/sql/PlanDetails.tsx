/** How SQLite runs the query that was checked, asked for when somebody wants to see it. */
import { useEffect, useState } from 'react';
import { LazyDetails } from '#islands/exercise/LazyDetails.tsx';
import { QueryPlan } from '#islands/sql/QueryPlan.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { queryWords } from '#languages/query.ts';
import type { QueryRun } from '#worker/protocol.ts';

interface Props {
  readonly sql: string;
  readonly readPlan: (sql: string) => Promise<QueryRun>;
}

export function PlanDetails(props: Props) {
  const words = useWords(queryWords).plan;
  return (
    <LazyDetails summary={words.ofYours}>
      <Plan {...props} />
    </LazyDetails>
  );
}

function Plan({ sql, readPlan }: Props) {
  const words = useWords(queryWords).plan;
  const [run, setRun] = useState<QueryRun | 'failed'>();
  useEffect(() => {
    let left = false;
    const tell = (next: QueryRun | 'failed') => (left ? undefined : setRun(next));
    readPlan(sql).then(tell, () => tell('failed'));
    return () => {
      left = true;
    };
  }, [sql, readPlan]);
  if (run === undefined) return <p className="quiet">{words.asking}</p>;
  if (run === 'failed') return <p className="quiet">{words.failed}</p>;
  if (run.outcome.kind === 'timed-out') return <p className="quiet">{words.stopped}</p>;
  return <QueryPlan plan={run.plan} />;
}
