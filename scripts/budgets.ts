/**
 * Compares the built site with its budgets: `node scripts/budgets.ts`. Part of every build.
 *
 * `--write` brings the measured figures of the table up to date, `--raise KIND` (several times, or `all`) also what is allowed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatTable, parseTable } from './budgets/budget-table.ts';
import { findings, heaviestOf, renewed, summary } from './budgets/compare-budgets.ts';
import { measureSite } from './budgets/measure-site.ts';

const TABLE = new URL('../tests/budgets/budgets.md', import.meta.url);

try {
  const { values } = parseArgs({ options: { write: { type: 'boolean' }, raise: { type: 'string', multiple: true } } });
  process.exitCode = await compare(values.write === true, values.raise ?? []);
} catch (error) {
  console.error(`The budgets could not be compared: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function compare(write: boolean, raise: readonly string[]): Promise<number> {
  const folder = process.env.HOLDOUT_OUT || 'dist';
  const base = `/${(process.env.HOLDOUT_BASE ?? '').replaceAll(/^\/|\/$/g, '')}/`.replace('//', '/');
  const measured = heaviestOf(await measureSite({ folder, base }));
  const kinds = new Set(measured.map(({ kind }) => kind));
  const unknown = raise.find((kind) => kind !== 'all' && !kinds.has(kind));
  if (unknown !== undefined) throw new RangeError(`there is no kind '${unknown}'; there are ${[...kinds].join(', ')}`);
  const stored = existsSync(TABLE) ? parseTable(readFileSync(TABLE, 'utf8')) : [];
  const table = write || raise.length > 0 ? renewed(measured, stored, (kind) => raise.includes('all') || raise.includes(kind)) : stored;
  if (table !== stored) writeFileSync(TABLE, formatTable(table));
  console.log(summary(measured, table));
  const found = findings(measured, table);
  for (const sentence of found) console.error(`Over budget. ${sentence}`);
  return found.length === 0 ? 0 : 1;
}
