/** The acts of the SQL workbench: which text Run asks, and of which database. */
import { type RefObject, useRef, useState } from 'react';
import type { SqlDatabase } from '#graders/sql/database.ts';
import type { Wire } from '#graders/wire.ts';
import { type Bench, useBench } from '#islands/exercise/use-bench.ts';
import { afterPaint } from '#islands/exercise/Workbench.tsx';
import type { CommonTab } from '#islands/exercise/WorkPane.tsx';
import { databaseOf } from '#islands/sql/counterexample-rows.ts';

export type SqlTab = 'tables' | 'scratch';

export interface SqlBench {
  readonly bench: Bench;
  readonly tab: CommonTab | SqlTab;
  readonly setTab: (tab: CommonTab | SqlTab) => void;
  /** The counterexample whose rows stand in for the visible database. */
  readonly tried: SqlDatabase | undefined;
  /** The Tables tab's own element, which takes the focus when the database changes. */
  readonly tablesPanel: RefObject<HTMLDivElement | null>;
  readonly run: () => Promise<boolean>;
  readonly tryRows: (input: readonly Wire[]) => void;
  readonly backToVisible: () => void;
}

/** A counterexample's database, as data and as the worker takes it. */
interface Tried {
  readonly database: SqlDatabase;
  readonly wire: Wire;
  /** The variant that it is a counterexample of. */
  readonly variant: number | undefined;
}

export function useSqlBench(exerciseId: string, starter: string, firstTable: string): SqlBench {
  const bench = useBench({ exerciseId, starter, firstScratch: () => `SELECT *\nFROM ${firstTable}\nLIMIT 10;` });
  const [tab, setTab] = useState<CommonTab | SqlTab>('solution');
  const { variant } = bench;
  const [lastTried, setTried] = useState<Tried>();
  const tried = lastTried?.variant === variant ? lastTried : undefined;
  const tablesPanel = useRef<HTMLDivElement>(null);

  const run = () => {
    const from = tab === 'scratch' ? 'scratch' : 'file';
    const sql = tab === 'scratch' ? bench.scratch : bench.draft.source;
    return bench.query(sql, { from, of: tried === undefined ? 'visible' : 'counterexample' }, tried?.wire);
  };
  const show = (next: Tried | undefined) => {
    setTried(next);
    setTab('tables');
    afterPaint(() => tablesPanel.current?.focus());
  };
  const tryRows = (input: readonly Wire[]) => {
    const [wire] = input;
    const database = databaseOf(input);
    if (wire !== undefined && database !== undefined) show({ database, wire, variant });
  };
  return { bench, tab, setTab, tried: tried?.database, tablesPanel, run, tryRows, backToVisible: () => show(undefined) };
}
