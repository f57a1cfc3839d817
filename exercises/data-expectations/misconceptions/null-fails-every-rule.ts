// fails: follows the definition
// says: A missing value breaks every rule in your program. One gap in the data then raises five alarms, and nobody can see which rule really failed. Nulls are the business of notNull alone; the other kinds look only at values that are there.
// witness: [[{"id":null}],[{"kind":"unique","column":"id"}],100]
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
    const nulls = rows.length - values.length;
    const broken = countFailing(expectation, values, now);
    const failing = expectation.kind === 'fresh' ? Math.min(1, broken + nulls) : broken + nulls;
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
      const newest = values.reduce((latest: number, value) => Math.max(latest, Number(value)), -Infinity);
      return now - newest > expectation.maxAge ? 1 : 0;
    }
    default:
      throw new RangeError(`runExpectations knows no expectation of kind ${(expectation as { kind: string }).kind}`);
  }
}
