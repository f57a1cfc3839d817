/** How SQLite runs the query that was checked, asked for when somebody wants to see it. */
import { useEffect, useState } from 'react';
import { LazyDetails } from '#islands/exercise/LazyDetails.tsx';
import { QueryPlan } from '#islands/sql/QueryPlan.tsx';
import type { QueryRun } from '#worker/protocol.ts';

interface Props {
  readonly sql: string;
  readonly readPlan: (sql: string) => Promise<QueryRun>;
}

export function PlanDetails(props: Props) {
  return (
    <LazyDetails summary="How SQLite runs your query">
      <Plan {...props} />
    </LazyDetails>
  );
}

function Plan({ sql, readPlan }: Props) {
  const [run, setRun] = useState<QueryRun | 'failed'>();
  useEffect(() => {
    let left = false;
    const tell = (next: QueryRun | 'failed') => (left ? undefined : setRun(next));
    readPlan(sql).then(tell, () => tell('failed'));
    return () => {
      left = true;
    };
  }, [sql, readPlan]);
  if (run === undefined) return <p className="quiet">Asking SQLite …</p>;
  if (run === 'failed') return <p className="quiet">The plan could not be asked for. Run shows it as well.</p>;
  if (run.outcome.kind === 'timed-out') return <p className="quiet">The clock stopped the query before its plan was told.</p>;
  return <QueryPlan plan={run.plan} />;
}
