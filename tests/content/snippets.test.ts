/**
 * The same in Python and in SQL: what the printed comments of a snippet say is what comes out when it runs.
 *
 * Python runs where a `python3` is installed; the numbers themselves are held against the core by each exercise's own test.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { EXERCISE_READMES } from './read-content.ts';

interface Snippet {
  readonly id: string;
  readonly code: string;
}

const BLOCK = (language: string) => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
const snippetsIn = (language: string): readonly Snippet[] =>
  EXERCISE_READMES.flatMap(({ id, body }) => [...body.matchAll(BLOCK(language))].map(([, code]) => ({ id, code: code as string })));

const hasPython = spawnSync('python3', ['--version']).status === 0;
const { Database } = await initSqlJs();

describe('Python', () => {
  test.each(snippetsIn('python'))('$id says what it prints', ({ code }) => {
    expect(pythonSays(code).length).toBeGreaterThan(0);
  });

  test.skipIf(!hasPython).each(snippetsIn('python'))('$id prints what it says', ({ code }) => {
    const printed = execFileSync('python3', ['-I', '-'], { input: code, encoding: 'utf8' });
    expect(printed.trimEnd().split('\n')).toEqual(pythonSays(code));
  });
});

describe('SQL', () => {
  test.each(snippetsIn('sql'))('$id gives the rows that it says', ({ code }) => {
    const said = code.split('\n').flatMap((line) => (line.startsWith('-- ') ? [line.slice(3).split(' | ').map(asCell)] : []));
    expect(said.length).toBeGreaterThan(0);
    const database = new Database();
    const rows = database.exec(code)[0]?.values ?? [];
    database.close();
    expect(rows).toEqual(said);
  });
});

/** SQLite prints a real number with its point, as 1.0; as a value it is 1. */
const asCell = (text: string): string | number | null =>
  text === 'NULL' ? null : text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

/** What stands behind the last `# ` of each line that prints. */
function pythonSays(code: string): readonly string[] {
  return code
    .split('\n')
    .flatMap((line) => (/^\s*print\(/.test(line) && line.includes('  # ') ? [line.slice(line.lastIndexOf('  # ') + 4)] : []));
}
