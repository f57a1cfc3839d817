/** The one grading job of a page, as one union, and the acts that change it. The worker stays behind the client. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Cases } from '#graders/variant.ts';
import type { Verdict } from '#graders/verdict.ts';
import type { Wire } from '#graders/wire.ts';
import { gradingClient } from '#islands/exercise/grading-client.ts';
import type { Solution, VisibleDatabase } from '#worker/client.ts';
import type { Asked, CallReport, GradingState, QueryRun, RunResult } from '#worker/protocol.ts';
import type { TraceReader } from '#islands/exercise/use-trace.ts';

export interface Grading {
  readonly state: GradingState;
  /** Grades the source; `undefined` when it was stopped or the worker broke. */
  readonly check: (source: string, cases: Cases) => Promise<Verdict | undefined>;
  /** Evaluates the Scratch line over the source; grades nothing. */
  readonly run: (source: string, scratch: string) => Promise<RunResult | undefined>;
  /** Asks a query of the visible database, or of `database` in wire form; grades nothing. */
  readonly query: (sql: string, asked: Asked, database?: Wire) => Promise<QueryRun | undefined>;
  /** The visible database of an SQL exercise. */
  readonly tables: () => Promise<VisibleDatabase>;
  /** An input of a function exercise, by its number in a sequence. */
  readonly example: (index: number) => Promise<readonly Wire[]>;
  /** The result and plan of a query, asked beside the page's job and shown by whoever asks. */
  readonly plan: (sql: string) => Promise<QueryRun>;
  readonly stop: () => void;
  /** Takes away what the last job came to. */
  readonly clear: () => void;
  readonly solution: () => Promise<Solution>;
  /** The core's worked steps on an input. */
  readonly trace: TraceReader;
  /** The calls that a text makes among its own functions on an input. */
  readonly calls: (source: string, input: readonly Wire[]) => Promise<CallReport>;
}

/** @param variant whose data Run, the tables and the examples are of; what a check draws from, it is told each time */
export function useGrading(exerciseId: string, variant: number | undefined): Grading {
  const [state, setState] = useState<GradingState>({ status: 'idle' });
  const latest = useRef(0);

  useEffect(() => {
    gradingClient.prepare(exerciseId);
    return () => gradingClient.stop();
  }, [exerciseId]);

  /** Runs one job; what an overtaken job still says is dropped. */
  const start = useCallback(
    async <T>(job: 'check' | 'run', work: (tell: (next: GradingState) => void) => Promise<T>, end: (value: T) => GradingState) => {
      latest.current += 1;
      const mine = latest.current;
      const tell = (next: GradingState) => (mine === latest.current ? setState(next) : undefined);
      tell({ status: 'running', job });
      try {
        const value = await work(tell);
        tell(end(value));
        return value;
      } catch (error) {
        tell(brokenOff(error));
        return undefined;
      }
    },
    [],
  );

  const check = useCallback(
    (source: string, cases: Cases) =>
      start(
        'check',
        (tell) => gradingClient.check(exerciseId, source, cases, (progress) => tell({ status: 'running', job: 'check', ...progress })),
        (verdict): GradingState => ({ status: 'checked', verdict, source }),
      ),
    [exerciseId, start],
  );
  const run = useCallback(
    (source: string, scratch: string) =>
      start(
        'run',
        () => gradingClient.run(exerciseId, source, scratch),
        (result): GradingState => ({ status: 'ran', result }),
      ),
    [exerciseId, start],
  );
  const query = useCallback(
    (sql: string, asked: Asked, database?: Wire) =>
      start(
        'run',
        () => gradingClient.query(exerciseId, sql, { database, variant }),
        (result): GradingState => ({ status: 'queried', result, asked }),
      ),
    [exerciseId, variant, start],
  );
  const tables = useCallback(() => gradingClient.tables(exerciseId, variant), [exerciseId, variant]);
  const example = useCallback((index: number) => gradingClient.example(exerciseId, variant, index), [exerciseId, variant]);
  const plan = useCallback((sql: string) => gradingClient.query(exerciseId, sql, { variant }), [exerciseId, variant]);
  const clear = useCallback(() => setState({ status: 'idle' }), []);
  const stop = useCallback(() => gradingClient.stop(), []);
  const solution = useCallback(() => gradingClient.solution(exerciseId), [exerciseId]);
  const trace = useCallback<TraceReader>((input) => gradingClient.trace(exerciseId, input), [exerciseId]);
  const calls = useCallback((source: string, input: readonly Wire[]) => gradingClient.calls(exerciseId, source, input), [exerciseId]);
  return { state, check, run, query, tables, example, plan, stop, clear, solution, trace, calls };
}

function brokenOff(error: unknown): GradingState {
  if (error instanceof Error && error.name === 'Stopped') return { status: 'stopped' };
  return { status: 'crashed', message: error instanceof Error ? error.message : String(error) };
}
