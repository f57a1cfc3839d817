// fails: follows the definition
// says: You measure the age of the oldest row. Every table with a history is then stale from its first day on. A load that ran leaves new rows, so what tells its age is the newest value of the column.
// witness: [[{"at":80},{"at":99}],[{"kind":"fresh","column":"at","maxAge":5}],100]
type Cell = number | string | null;
type Row = Record<string, Cell>;
type Expectation =
  | { kind: 'notNull'; column: string; maxShare: number }
  | { kind: 'unique'; column: string }
  | { kind: 'between'; column: string; minimum: number; maximum: number }
  | { kind: 'inSet'; column: string; values: (number | string)[] }
  | { kind: 'fresh'; column: string; maxAge: number };
export function runExpectations(rows: Row[], expectations: Expectation[], now: number): { passed: boolean; failing: number }[] {
  if (!Number.isFinite(now)) throw new RangeError(`runExpectations requires a finite now, got ${now}`);
  return expectations.map((expectation) => {
    const values = rows.map((row) => row[expectation.column] ?? null).filter((cell) => cell !== null);
    if (expectation.kind === 'notNull') {
      const nulls = rows.length - values.length;
      return { passed: nulls === 0 || nulls / rows.length <= expectation.maxShare, failing: nulls };
    }
    const failing = countFailing(expectation, values, now);
    return { passed: failing === 0, failing };
  });
}
function countFailing(expectation: Exclude<Expectation, { kind: 'notNull' }>, values: (number | string)[], now: number): number {
  switch (expectation.kind) {
    case 'unique':
      return values.length - new Set(values).size;
    case 'between':
      return values.filter((value) => Number(value) < expectation.minimum || Number(value) > expectation.maximum).length;
    case 'inSet': {
      const listed = new Set(expectation.values);
      return values.filter((value) => !listed.has(value)).length;
    }
    case 'fresh': {
      const oldest = values.reduce((latest: number, value) => Math.min(latest, Number(value)), values.length === 0 ? -Infinity : Infinity);
      return now - oldest > expectation.maxAge ? 1 : 0;
    }
    default:
      throw new RangeError(`runExpectations knows no expectation of kind ${(expectation as { kind: string }).kind}`);
  }
}
