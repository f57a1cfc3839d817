/** Programs of learners kept as fixtures: their text, and what their first comment lines say must come of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HelpKind } from '#graders/verdict.ts';

export const FIXTURES = join(import.meta.dirname, '../fixtures');

export interface Program {
  readonly name: string;
  readonly source: string;
  readonly expected: Expected;
}

export interface Expected {
  readonly status: 'accepted' | 'rejected' | 'errored';
  /** Misconceptions to be named, in any order; none: silence is right. */
  readonly named: readonly string[];
  /** Kinds of first-line help to be given, in any order, and no others. */
  readonly help: readonly (HelpKind | string)[];
}

/** Of one exercise, in byte order of their names. */
export function readPrograms(kind: 'accepted' | 'rejected', exerciseId: string): readonly Program[] {
  const folder = join(FIXTURES, kind, exerciseId);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.(ts|sql)$/.test(name));
  return names.toSorted().map((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    return { name: `${kind}/${name}`, source, expected: readExpected(kind, source) };
  });
}

/**
 * Says what is expected of a program. Recognised among its first comment lines: `// errored` when it can never be called,
 * `// named: id, id` and `// help: kind, kind`; any other line is prose. In SQL the lines begin with `--`.
 */
export function readExpected(kind: 'accepted' | 'rejected', source: string): Expected {
  const lines = leadingComments(source);
  const list = (key: string) =>
    lines
      .filter((line) => line.startsWith(`${key}:`))
      .flatMap((line) => line.slice(key.length + 1).split(','))
      .map((word) => word.trim())
      .toSorted();
  const status = kind === 'rejected' && lines.includes('errored') ? 'errored' : kind;
  return { status, named: list('named'), help: list('help') };
}

function leadingComments(source: string): readonly string[] {
  const lines = source.split(/\r?\n/);
  const end = lines.findIndex((line) => !/^(\/\/|--)/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(2).trim());
}
