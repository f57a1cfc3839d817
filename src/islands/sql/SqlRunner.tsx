/** The workbench of a query: write it, look at the tables, run it, check it, read the verdict. */
import { type RefObject, useRef } from 'react';
import { ScratchPanel } from '#islands/exercise/ScratchPanel.tsx';
import { VerdictPanel } from '#islands/exercise/VerdictPanel.tsx';
import { Workbench } from '#islands/exercise/Workbench.tsx';
import type { WorkTab } from '#islands/exercise/WorkTabs.tsx';
import { DatabaseNotice } from '#islands/sql/DatabaseNotice.tsx';
import { PlanDetails } from '#islands/sql/PlanDetails.tsx';
import { QueryReport } from '#islands/sql/QueryReport.tsx';
import { SqlComparisonPolicy } from '#islands/sql/SqlComparisonPolicy.tsx';
import { TablesPanel } from '#islands/sql/TablesPanel.tsx';
import { type SqlBench, type SqlTab, useSqlBench } from '#islands/sql/use-sql-bench.ts';
import { lastTryWords } from '#learning/last-try-words.ts';
import './sql.css';

export interface SqlRunnerProps {
  readonly exerciseId: string;
  readonly title: string;
  readonly starter: string;
  readonly hints: readonly string[];
  /** Names of the tables that the answer needs. */
  readonly tables: readonly string[];
  /** Columns of the answer, in their order. */
  readonly columns: readonly string[];
  readonly order: readonly string[] | undefined;
}

const IDLE =
  'Check asks your query of several databases and shows the fewest rows on which it goes wrong. Run only shows what it answers on the database you see.';

export function SqlRunner({ exerciseId, title, starter, hints, tables, columns, order }: SqlRunnerProps) {
  const sql = useSqlBench(exerciseId, starter, tables[0] ?? 'users');
  const { bench, tab, tried } = sql;
  return (
    <Workbench
      {...{ bench, title, starter, hints, tab }}
      onTab={sql.setTab}
      file={{ name: 'query.sql', language: { name: 'sql' } }}
      ownTabs={useSqlTabs(sql, tables)}
      notice={tried && <DatabaseNotice tried={tried} onBack={sql.backToVisible} />}
      onRun={sql.run}
      report={(heading, goTo) => <Report {...{ sql, tables, columns, order, heading, goTo }} />}
    />
  );
}

function useSqlTabs({ bench, tab, tried, tablesPanel }: SqlBench, names: readonly string[]): readonly WorkTab<SqlTab>[] {
  const scratchArea = useRef<HTMLTextAreaElement>(null);
  const readTables = bench.grading.tables;
  return [
    { name: 'tables', label: 'Tables', panel: <TablesPanel ref={tablesPanel} open={tab === 'tables'} {...{ names, readTables, tried }} /> },
    {
      name: 'scratch',
      label: 'Scratch',
      panel: (
        <ScratchPanel label="Query to explore with" value={bench.scratch} onChange={bench.setScratch} area={scratchArea}>
          While this tab is open, Run asks this query in place of yours and shows its rows and its plan. Nothing is graded or recorded.
        </ScratchPanel>
      ),
    },
  ];
}

interface ReportProps extends Pick<SqlRunnerProps, 'tables' | 'columns'> {
  readonly sql: SqlBench;
  readonly order: readonly string[] | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly goTo: (line: number) => void;
}

function Report({ sql, tables, columns, order, heading, goTo }: ReportProps) {
  const { grading, log } = sql.bench;
  const { state } = grading;
  const attempt = log.attempts.at(-1);
  return (
    <>
      <VerdictPanel
        {...{ state, heading, goTo, tables, idle: IDLE }}
        entry=""
        tolerance={undefined}
        lastTry={attempt && lastTryWords(attempt.verdict)}
        readTrace={grading.trace}
        onTry={sql.tryRows}
        policy={<SqlComparisonPolicy columns={columns} order={order} />}
        queried={({ result, asked }) => <QueryReport {...{ result, asked, heading, goTo }} />}
      />
      {state.status === 'checked' && state.verdict.checks.some(({ tried }) => tried > 0) && (
        <PlanDetails key={state.source} sql={state.source} readPlan={grading.plan} />
      )}
    </>
  );
}
