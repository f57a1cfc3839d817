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
import { lastTryWords } from '#islands/ui/last-try-words.ts';
import { Island } from '#islands/state/Island.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import type { Language } from '#languages/language.ts';
import { lastTryWords as wordsForLastTry } from '#languages/last-try.ts';
import type { PresentExercise } from '#learning/exercise-change.ts';
import { lastTry } from '#learning/last-try.ts';
import { variantWords } from '#languages/variant.ts';
import { verdictWords } from '#languages/verdict.ts';
import { workbenchWords } from '#languages/workbench.ts';
import './sql.css';

export interface SqlRunnerProps extends QueryBenchProps {
  readonly language: Language;
}

interface QueryBenchProps {
  readonly exerciseId: string;
  readonly title: string;
  readonly starter: string;
  readonly present: PresentExercise;
  readonly hints: readonly string[];
  /** Names of the tables that the answer needs. */
  readonly tables: readonly string[];
  /** Columns of the answer, in their order. */
  readonly columns: readonly string[];
  readonly order: readonly string[] | undefined;
}

export function SqlRunner({ language, ...exercise }: SqlRunnerProps) {
  return (
    <Island language={language}>
      <QueryBench {...exercise} />
    </Island>
  );
}

function QueryBench({ exerciseId, title, starter, present, hints, tables, columns, order }: QueryBenchProps) {
  const sql = useSqlBench(exerciseId, starter, tables[0] ?? 'users');
  const { newDatabase } = useWords(variantWords);
  const { bench, tab, tried } = sql;
  return (
    <Workbench
      {...{ bench, title, starter, present, hints, tab }}
      difference={() => newDatabase}
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
  const words = useWords(workbenchWords);
  const scratchArea = useRef<HTMLTextAreaElement>(null);
  const readTables = bench.grading.tables;
  return [
    {
      name: 'tables',
      label: words.tabs.tables,
      panel: <TablesPanel key={bench.variant} ref={tablesPanel} open={tab === 'tables'} {...{ names, readTables, tried }} />,
    },
    {
      name: 'scratch',
      label: words.tabs.scratch,
      panel: (
        <ScratchPanel label={words.scratch.query} value={bench.scratch} onChange={bench.setScratch} area={scratchArea}>
          <Said words={words.scratch.ofQuery} />
        </ScratchPanel>
      ),
    },
  ];
}

interface ReportProps extends Pick<QueryBenchProps, 'tables' | 'columns'> {
  readonly sql: SqlBench;
  readonly order: readonly string[] | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly goTo: (line: number) => void;
}

function Report({ sql, tables, columns, order, heading, goTo }: ReportProps) {
  const { idle } = useWords(verdictWords);
  const ofLastTry = useWords(wordsForLastTry);
  const { grading, log } = sql.bench;
  const { state } = grading;
  const attempt = log.lastAttempt;
  return (
    <>
      <VerdictPanel
        {...{ state, heading, goTo, tables, idle: idle.ofQuery }}
        entry=""
        tolerance={undefined}
        variant={sql.bench.variant}
        lastTry={attempt && lastTryWords(lastTry(attempt.verdict), ofLastTry)}
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
