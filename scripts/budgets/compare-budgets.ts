/** Holds what was measured against the table of budgets. */
import type { BudgetLine } from './budget-table.ts';
import type { Load } from './measure-site.ts';
import { type Sort, SORTS, sumOf, type Weight, type WeighedFile } from './weights.ts';

/** The heaviest of a kind, for one sort. */
export interface Heaviest {
  readonly kind: string;
  readonly sort: Sort;
  readonly place: string;
  readonly weight: Weight;
  readonly files: readonly WeighedFile[];
}

const ROOM = 1.1;
const BIGGEST_SHOWN = 4;

export function heaviestOf(loads: readonly Load[]): readonly Heaviest[] {
  const kinds = [...new Set(loads.map(({ kind }) => kind))].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return kinds.flatMap((kind) =>
    SORTS.flatMap((sort) =>
      heaviest(
        kind,
        sort,
        loads.filter((load) => load.kind === kind),
      ),
    ),
  );
}

/** Pages first, parts after them. */
const rank = (kind: string): number => Number(kind.startsWith('part:'));

/** By gzip; a kind that loads nothing of a sort has no line for it. */
function heaviest(kind: string, sort: Sort, loads: readonly Load[]): readonly Heaviest[] {
  const weighed = loads.map(({ place, files }) => ({ kind, sort, place, weight: sumOf(files[sort]), files: files[sort] }));
  const [first] = weighed.toSorted((a, b) => b.weight.gzip - a.weight.gzip || b.weight.raw - a.weight.raw);
  return first === undefined || first.weight.raw === 0 ? [] : [first];
}

/** A sentence for each budget that is passed, or that is not there; where both figures are passed, of the one that is sent. */
export function findings(measured: readonly Heaviest[], table: readonly BudgetLine[]): readonly string[] {
  return measured.flatMap((one) => {
    const line = table.find(({ kind, sort }) => kind === one.kind && sort === one.sort);
    if (line === undefined)
      return [`${one.kind}: no budget for ${one.sort}; give it one with  node scripts/budgets.ts --raise "${one.kind}"`];
    const passed = (['gzip', 'raw'] as const).find((unit) => one.weight[unit] > line.allowed[unit]);
    return passed === undefined ? [] : [over(one, passed, line.allowed[passed])];
  });
}

function over({ kind, sort, place, weight, files }: Heaviest, unit: keyof Weight, allowed: number): string {
  const biggest = files.toSorted((a, b) => b[unit] - a[unit]).slice(0, BIGGEST_SHOWN);
  const named = biggest.map((file) => `${file.name} ${inKilobytes(file[unit])}`).join(', ');
  return `${kind}: ${place} loads ${inKilobytes(weight[unit])} of ${sort} (${unit}), and ${inKilobytes(allowed)} are allowed. The biggest files: ${named}`;
}

/** The table with what is measured now; the kinds in `raise` (or all of them) get a tenth of room above it. */
export function renewed(
  measured: readonly Heaviest[],
  table: readonly BudgetLine[],
  raise: (kind: string) => boolean,
): readonly BudgetLine[] {
  return measured.flatMap(({ kind, sort, weight }) => {
    const known = table.find((line) => line.kind === kind && line.sort === sort);
    if (raise(kind)) return [{ kind, sort, measured: weight, allowed: { gzip: withRoom(weight.gzip), raw: withRoom(weight.raw) } }];
    return known === undefined ? [] : [{ ...known, measured: weight }];
  });
}

const withRoom = (bytes: number): number => Math.ceil((bytes * ROOM) / 100) * 100;

/** One line a kind: what it loads, with gzip, beside what it may. */
export function summary(measured: readonly Heaviest[], table: readonly BudgetLine[]): string {
  const kinds = [...new Set(measured.map(({ kind }) => kind))];
  const cell = (kind: string, sort: Sort): string => {
    const one = measured.find((other) => other.kind === kind && other.sort === sort);
    const allowed = table.find((line) => line.kind === kind && line.sort === sort)?.allowed.gzip;
    return one === undefined
      ? '-'
      : `${(one.weight.gzip / 1000).toFixed(1)} / ${allowed === undefined ? '?' : (allowed / 1000).toFixed(1)}`;
  };
  const rows = [['kB with gzip, used / allowed', ...SORTS], ...kinds.map((kind) => [kind, ...SORTS.map((sort) => cell(kind, sort))])];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (text: string, column: number) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0));
  return rows.map((row) => `  ${row.map(pad).join('   ')}`).join('\n');
}

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
