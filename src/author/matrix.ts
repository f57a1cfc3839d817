/** Who is caught by what: the verdicts on an exercise's own programs, read as a table. */
import type { Verdict } from '#graders/verdict.ts';

export interface MatrixRow {
  readonly name: string;
  readonly status: Verdict['status'];
  /** Names of the failing checks. */
  readonly failing: readonly string[];
  /** Misconceptions that the verdict names. */
  readonly named: readonly string[];
  /** What is not as it must be; absent where all is well. */
  readonly complaint?: string;
}

export interface Matrix {
  readonly checks: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** Checks that nobody fails: idle, as far as these programs can tell. */
  readonly idle: readonly string[];
}

/** @param graded verdicts by the name of the source, such as `misconceptions/linear-gain` */
export function matrixOf(graded: readonly { readonly name: string; readonly verdict: Verdict }[]): Matrix {
  const rows = graded.map(({ name, verdict }) => rowOf(name, verdict));
  const checks = graded.map(({ verdict }) => verdict.checks.map((check) => check.name)).find((names) => names.length > 0) ?? [];
  const caught = new Set(rows.filter(({ name }) => name.startsWith('misconceptions/')).flatMap(({ failing }) => failing));
  return { checks, rows, idle: checks.filter((check) => !caught.has(check)) };
}

function rowOf(name: string, { status, checks, diagnosis }: Verdict): MatrixRow {
  const failing = checks.filter(({ passed }) => !passed).map((check) => check.name);
  const named = diagnosis?.misconceptions ?? [];
  const complaint = complaintOf(name, status, named);
  return { name, status, failing, named, ...(complaint === undefined ? {} : { complaint }) };
}

function complaintOf(name: string, status: Verdict['status'], named: readonly string[]): string | undefined {
  const [folder, file] = name.split('/');
  const wanted = folder === 'misconceptions' ? 'rejected' : folder === 'starter' ? 'unattempted' : 'accepted';
  if (status !== wanted) return `must be ${wanted}, is ${status}`;
  if (folder !== 'misconceptions') return undefined;
  const ids = [...named].toSorted().join('+');
  return ids === file?.split('+').toSorted().join('+') ? undefined : `must be named as itself, is named ${ids || 'nothing'}`;
}
