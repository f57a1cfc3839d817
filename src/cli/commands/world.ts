/** `world --scale S --seed N --out DIR`: writes the fictional company's tables. Exit 0, or 2 for a bad option or folder. */
import { join } from 'node:path';
import { databaseBytes } from '#sandbox/write-database.node.ts';
import { generateWorld } from '#world/generate-world.ts';
import { SCALES, type Scale } from '#world/scale.ts';
import { TRUTH_SCHEMA, WORLD_SCHEMA } from '#world/schema.ts';
import { truthOf } from '#world/truth.ts';
import { truthTables, type WorldTable, worldTables } from '#world/world-table.ts';
import { parseOptions, parseSeed } from '../parse-options.ts';
import { argumentPath } from '../read-argument-file.ts';
import { UsageError } from '../usage-error.ts';
import { csvPieces } from '../world/csv-pieces.ts';
import { type FolderFile, refuseForeignFiles, writeFolder } from '../world/write-folder.ts';

const OPTIONS = {
  scale: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string' },
  truth: { type: 'boolean' },
} as const;

const DATABASE = 'world.sqlite';
/** Every file that this command may have written before. */
const OWN_FILES: ReadonlySet<string> = new Set([DATABASE, ...[...WORLD_SCHEMA, ...TRUTH_SCHEMA].map(({ name }) => `${name}.csv`)]);

export async function world(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const { scale, out } = values;
  if (scale === undefined || out === undefined || out === '' || positionals.length > 0) {
    throw new UsageError('give one scale or more and a folder, and nothing else: world --scale tiny,lab --seed 1 --out <folder>');
  }
  const scales = parseScales(scale);
  const seed = parseSeed(values.seed);
  const root = argumentPath(out);
  for (const one of scales) await refuseForeignFiles(join(root, one), OWN_FILES);
  for (const one of scales) {
    if (one === 'bench') console.error('bench: about a million interactions, this takes a while');
    await writeFolder(join(root, one), worldFiles(tablesOf(one, seed, values.truth ?? false)), OWN_FILES);
  }
  return 0;
}

/** Each scale once, in the order given. */
function parseScales(text: string): Scale[] {
  const names = text.split(',');
  const unknown = names.find((name) => !SCALES.includes(name as Scale));
  if (unknown !== undefined)
    throw new UsageError(`--scale takes ${SCALES.join(', ')}, or several with commas between, got ${JSON.stringify(text)}`);
  return [...new Set(names as Scale[])];
}

function tablesOf(scale: Scale, seed: number, withTruth: boolean): WorldTable[] {
  const generated = generateWorld(seed, scale);
  return [...worldTables(generated.tables), ...(withTruth ? truthTables(truthOf(generated)) : [])];
}

function* worldFiles(tables: readonly WorldTable[]): Generator<FolderFile | Promise<FolderFile>> {
  for (const table of tables) yield { name: `${table.name}.csv`, content: csvPieces(table) };
  yield databaseBytes(tables).then((content) => ({ name: DATABASE, content }));
}
