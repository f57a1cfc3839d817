type Cell = number | string | null;
type Row = Record<string, Cell>;
type Expectation =
  | { kind: 'notNull'; column: string; maxShare: number }
  | { kind: 'unique'; column: string }
  | { kind: 'between'; column: string; minimum: number; maximum: number }
  | { kind: 'inSet'; column: string; values: (number | string)[] }
  | { kind: 'fresh'; column: string; maxAge: number };

/** Nulls are judged once, by notNull; every other kind counts among the values that are there. */
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
      // Without a value the newest is older than anything: an empty table is the stalest there is.
      const newest = values.reduce((latest: number, value) => Math.max(latest, Number(value)), -Infinity);
      return now - newest > expectation.maxAge ? 1 : 0;
    }
    default:
      throw new RangeError(`runExpectations knows no expectation of kind ${(expectation as { kind: string }).kind}`);
  }
}
