/** Reads the first lines of a misconception file: which check it fails, what it says, a witness, and the convention it follows. */
import type { MisconceptionFile } from './misconception-file.ts';
import type { Wire } from './wire.ts';
import { fromWire } from './wire.ts';

/** @throws {RangeError} saying what is wrong with the header and how it should read */
export function parseMisconception(fileName: string, source: string): MisconceptionFile {
  const id = fileName.replace(/\.(ts|sql)$/, '');
  const name = `misconception ${fileName}`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\+[a-z0-9]+(-[a-z0-9]+)*)*$/.test(id)) {
    throw new RangeError(`${name} has a name that is no id. Use lower-case words with hyphens, and + between two ids.`);
  }
  const header = new Header(name, source);
  const [fails, says] = [header.require('fails'), header.require('says')];
  // A query has no arguments; its database is the witness.
  const witness = fileName.endsWith('.sql') ? [] : readWitness(name, header.require('witness'));
  const follows = header.take('follows');
  return { id, fails, says, ...(follows === undefined ? {} : { follows }), witness, source, ids: id.split('+') };
}

/** The first lines of a file, read one after the other. */
class Header {
  readonly #name: string;
  readonly #lines: readonly string[];
  readonly #comment: string;
  #read = 0;

  constructor(name: string, source: string) {
    this.#name = name;
    this.#lines = source.split(/\r?\n/);
    // The SQL exercises comment with two hyphens.
    this.#comment = name.endsWith('.sql') ? '--' : '//';
  }

  /** The text of the next line, when that line is of this key. */
  take(key: string): string | undefined {
    const prefix = `${this.#comment} ${key}:`;
    const line = this.#lines[this.#read];
    if (line?.startsWith(prefix) !== true) return undefined;
    this.#read += 1;
    return line.slice(prefix.length).trim() || undefined;
  }

  require(key: string): string {
    const place = this.#read + 1;
    const text = this.take(key);
    if (text !== undefined) return text;
    throw new RangeError(
      `${this.#name} lacks '${key}' on line ${place}. Write '${this.#comment} ${key}: ...' there, all of it on that line.`,
    );
  }
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
