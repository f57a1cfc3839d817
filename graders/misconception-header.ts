/** Reads the first lines of a misconception file: which check it fails, what it says, and a witness. */
import type { MisconceptionFile } from './misconception-file.ts';
import type { Wire } from './wire.ts';
import { fromWire } from './wire.ts';

const KEYS = ['fails', 'says', 'witness'] as const;
type Key = (typeof KEYS)[number];

/** @throws {RangeError} saying what is wrong with the header and how it should read */
export function parseMisconception(fileName: string, source: string): MisconceptionFile {
  const id = fileName.replace(/\.(ts|sql)$/, '');
  const name = `misconception ${fileName}`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\+[a-z0-9]+(-[a-z0-9]+)*)*$/.test(id)) {
    throw new RangeError(`${name} has a name that is no id. Use lower-case words with hyphens, and + between two ids.`);
  }
  const lines = source.split(/\r?\n/);
  const [fails, says, witness] = KEYS.map((key, index) => readLine(name, lines[index], key)) as [string, string, string];
  return { id, fails, says, witness: readWitness(name, witness), source, ids: id.split('+') };
}

/** The SQL exercises comment with two hyphens. */
function readLine(name: string, line: string | undefined, key: Key): string {
  const text = line?.match(/^(?:\/\/|--) ([a-z]+): *(.*\S)\s*$/);
  if (text?.[1] === key && text[2] !== undefined) return text[2];
  const place = KEYS.indexOf(key) + 1;
  throw new RangeError(`${name} lacks '${key}' on line ${place}. Write '// ${key}: ...' there, all of it on that line.`);
}

function readWitness(name: string, text: string): readonly unknown[] {
  const example = "Write the arguments as a JSON array, such as '// witness: [[3, 0, 1], 2]'.";
  let parsed: Wire;
  try {
    parsed = JSON.parse(text) as Wire;
  } catch {
    throw new RangeError(`${name} has a witness that is not JSON. ${example}`);
  }
  if (!Array.isArray(parsed)) throw new RangeError(`${name} has a witness that is not a list of arguments. ${example}`);
  return parsed.map(fromWire);
}
