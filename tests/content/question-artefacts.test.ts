/**
 * The files that the question pages show: each is valid in its own language and explained where it stands.
 *
 * Python goes through the parser of a python3 where there is one, and everywhere through a check of strings, brackets and indentation. SQL,
 * also the SQL in the Python, is prepared by SQLite after the few rewrites that sqlite.ts lists. YAML is read by the site's own parser.
 */
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, test } from 'vitest';
import { ARTEFACTS, type Artefact, artefactsIn, bodyOf, codeOf } from './question-artefacts/fences.ts';
import { hasPython, parserFaults } from './question-artefacts/python.ts';
import { pythonFault } from './question-artefacts/python-fault.ts';
import { fromPostgres, openDatabase, renderDbt, statementsIn } from './question-artefacts/sqlite.ts';
import { TABLES } from './question-artefacts/tables.ts';
import { QUESTIONS } from './read-content.ts';

/** What a page on a tool must show of it: the language, and words that only this tool's files have. */
const TOOLS: Readonly<Record<string, readonly [language: string, words: string]>> = {
  'airflow-metric-monitoring-dag': ['python', 'from airflow.sdk import dag, task'],
  'anomaly-investigation-agent': ['python', 'create_agent('],
  'dbt-models-for-a-recommendation-dashboard': ['sql', "{{ ref('stg_events') }}"],
  'drift-monitoring-on-sagemaker': ['python', 'DefaultModelMonitor('],
  'embedding-list-diversity': ['python', 'SentenceTransformer('],
  'great-expectations-quality-gate': ['python', 'gx.ExpectationSuite('],
  'grounded-explanations': ['python', 'with_structured_output(Explanation)'],
  'parameterized-notebooks-with-papermill-and-nbdev': ['python', 'tagged "parameters"'],
  'pinecone-retrieval-coverage': ['python', 'index.query('],
  'wandb-quality-tracking': ['python', 'run.summary.update('],
};

const named = ARTEFACTS.map((artefact) => ({ ...artefact, name: `${artefact.page}: ${artefact.title || artefact.language}` }));
const inLanguage = (language: string) => named.filter((artefact) => artefact.language === language);

describe('every block', () => {
  test.each(named)('$name is of a language that is checked here and has its explanation', ({ language, paragraphs }) => {
    expect(['python', 'sql', 'yaml', 'text']).toContain(language);
    expect(isExplained(paragraphs)).toBe(true);
  });

  test.each(QUESTIONS)('$id: no fence escapes the reading', ({ id, body }) => {
    const fences = body.match(/^[ >]*(?:```|~~~)/gm)?.length ?? 0;
    expect(fences).toBe(2 * ARTEFACTS.filter(({ page }) => page === id).length);
  });

  test('a block without words beside it is found', () => {
    const body =
      '\n## One\n\nLong enough. Long enough. Long enough. Long enough. Long enough. Long enough. Long enough.\n\n## Two\n\n```text\n## no\n```\n';
    expect(artefactsIn({ id: 'page', folder: '', body }).map(({ paragraphs }) => isExplained(paragraphs))).toEqual([false]);
    const above = body.replace('## Two', 'More');
    expect(artefactsIn({ id: 'page', folder: '', body: above }).map(({ paragraphs }) => isExplained(paragraphs))).toEqual([true]);
  });

  test('file names are said once', () => {
    const titles = ARTEFACTS.map(({ title }) => title).filter((title) => title !== '');
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('tools', () => {
  test('every page on a tool is in the table', () => {
    const pages = QUESTIONS.filter(({ folder }) => folder === 'workflow').map(({ id }) => id);
    expect(Object.keys(TOOLS)).toEqual(pages.toSorted());
    expect(pages).toHaveLength(10);
  });

  test.each(Object.entries(TOOLS))('%s shows a file for its tool', (page, [language, words]) => {
    expect(inLanguage(language).filter((artefact) => artefact.page === page && artefact.code.includes(words))).not.toEqual([]);
  });
});

describe('Python', () => {
  test.each(inLanguage('python'))('$name has whole strings, brackets and blocks', ({ code }) => {
    expect(pythonFault(code)).toBeUndefined();
  });

  test.each([
    ['print("open)\n', 'a string is not closed'],
    ['text = """open\n', 'a string is not closed'],
    ['print([1, 2)\n', 'unexpected )'],
    ['print((1, 2)\n', 'missing )'],
    ['if True:\nprint(1)\n', 'unexpected indentation: print(1)'],
    ['a = 1\n  b = 2\n', 'unexpected indentation: b = 2'],
    ['if True:\n    a = 1\n  b = 2\n', 'indentation of no block: b = 2'],
    ['def nothing():\n', 'a block without a body'],
    ['if True:\n\ta = 1\n', 'a tab in the indentation'],
  ])('a fault in %j is found', (code, fault) => {
    expect(pythonFault(code)).toBe(fault);
  });

  test.skipIf(!hasPython)('the parser takes all blocks and knows all names', () => {
    expect(parserFaults(inLanguage('python'))).toEqual([]);
  });

  test.skipIf(!hasPython)('the parser refuses what is broken', () => {
    const broken = [
      { name: 'no operand', code: 'total = 1 +\n' },
      { name: 'no import', code: 'print(sqrt(2))\n' },
    ];
    expect(parserFaults(broken)).toEqual([expect.stringMatching(/^no operand: line 1: /), 'no import: sqrt is not defined']);
  });
});

describe('SQL', () => {
  const statements = named.flatMap((artefact) => statementsOf(artefact).map((sql) => ({ name: artefact.name, sql })));

  test('of the files and in the Python is found', () => {
    expect(statements).toHaveLength(14);
  });

  test.each(statements)('$name: $sql', ({ sql }) => {
    expect(fault(sql)).toBe('');
  });

  test('what is broken is refused', () => {
    expect(fault('select user_id form impressions')).toMatch(/syntax error/);
    expect(fault('select shown_on from impressions')).toMatch(/no such column/);
    expect(() => renderDbt("select {{ star('x') }}", 'x', false)).toThrow(RangeError);
  });
});

describe('YAML', () => {
  test.each(inLanguage('yaml'))('$name is a mapping', ({ code }) => {
    expect(Object.keys(readYaml(code))).not.toEqual([]);
  });

  test.each(['a: [1, 2', 'a: 1\na: 2', 'a:\n  b: 1\n c: 2', 'a: b: c', '---\na: 1'])('%j is refused', (code) => {
    expect(() => readYaml(code)).toThrow();
  });
});

describe('text', () => {
  test.each(inLanguage('text').filter(({ title }) => title !== ''))('$name is read by the Python of its page', ({ page, title }) => {
    const code = inLanguage('python').filter((artefact) => artefact.page === page);
    expect(code.filter((artefact) => artefact.code.includes(`Path("${title}").read_text(`))).toHaveLength(1);
  });

  test('the picture in dots shows the numbers over it', () => {
    const [heads = '', ...rows] = codeOf('explaining-to-non-technical-people').trimEnd().split('\n');
    const said = [...heads.matchAll(/(\d+) of (\d+)/g)].map(([, filled, all]) => [Number(filled), Number(all)]);
    const columns = [0, 1].map((side) => rows.map((row) => row.split(/ +/)[side]).join(''));
    expect(columns.map((dots) => [dots.replaceAll('○', '').length, dots.length])).toEqual(said);
    expect(bodyOf('explaining-to-non-technical-people')).toContain('a dot is an evening');
  });
});

function isExplained(paragraphs: readonly string[]): boolean {
  return paragraphs.some((text) => text.length >= 80);
}

/** A dbt model counts twice, as its first run and as a later one. */
function statementsOf({ language, title, code }: Artefact): readonly string[] {
  if (language === 'python') return statementsIn(code).map(fromPostgres);
  if (language !== 'sql') return [];
  return title.startsWith('models/') ? [false, true].map((later) => renderDbt(code, 'mart_item_day', later)) : [code];
}

function fault(sql: string): string {
  const database = openDatabase(...TABLES);
  try {
    database.prepare(sql).free();
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    database.close();
  }
}

function readYaml(code: string): Record<string, unknown> {
  if (/^---/m.test(code)) throw new RangeError('readYaml requires one document without marks, got ---');
  return parseFrontmatter(`---\n${code}\n---\n`).frontmatter;
}
