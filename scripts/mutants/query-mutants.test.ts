import { describe, expect, test } from 'vitest';
import { queryMutants } from './query-mutants.ts';

const changesOf = (sql: string, operator: string) =>
  queryMutants(sql)
    .filter((mutant) => mutant.operator === operator)
    .map(({ original, replacement }) => `${original} → ${replacement}`);
const textsOf = (sql: string, operator: string) =>
  queryMutants(sql)
    .filter((mutant) => mutant.operator === operator)
    .map(({ source }) => source);

describe('queryMutants', () => {
  test.each([
    ['JoinKind', 'SELECT a FROM t LEFT JOIN u ON u.i = t.i', ['LEFT JOIN → JOIN']],
    ['JoinKind', 'SELECT a FROM t JOIN u ON u.i = t.i', ['JOIN → LEFT JOIN']],
    ['JoinKind', 'SELECT a FROM t CROSS JOIN u', []],
    ['Comparison', 'SELECT a FROM t WHERE b >= 2', ['>= → >', '>= → <']],
    ['Comparison', 'INSERT INTO t SELECT a FROM u ON CONFLICT (a) DO UPDATE SET b = excluded.b', []],
    ['Logic', 'SELECT a FROM t WHERE b OR c', ['OR → AND']],
    ['ConditionDropped', 'SELECT a FROM t WHERE b = 1 AND c BETWEEN 2 AND 3 GROUP BY a', ['b = 1 → TRUE', 'c BETWEEN 2 AND 3 → TRUE']],
    ['Aggregate', 'SELECT SUM(b), COUNT(c), COUNT(*) FROM t', ['SUM → AVG', 'SUM → MAX', 'c → *']],
    ['Distinct', 'SELECT DISTINCT a FROM t', ['DISTINCT → ']],
    ['Distinct', 'SELECT COUNT(a) FROM t', ['COUNT( → COUNT(DISTINCT']],
    ['Distinct', 'SELECT a, MIN(b), COUNT(*) FROM t', []],
    ['OrderDirection', 'SELECT a, b FROM t ORDER BY a DESC, b', ['a DESC → a', 'b → b DESC']],
    ['KeyDropped', 'SELECT a FROM t GROUP BY a, b', ['a, → ', ', b → ']],
    ['PartitionDropped', 'SELECT RANK() OVER (PARTITION BY a ORDER BY b) FROM t', ['PARTITION BY a → ']],
    ['Union', 'SELECT a FROM t UNION ALL SELECT a FROM u', ['UNION ALL → UNION']],
    ['NullTest', 'SELECT a IS NULL, b IS NOT NULL FROM t', ['IS → IS NOT', 'IS NOT → IS']],
    ['Negation', 'SELECT a FROM t WHERE NOT EXISTS (SELECT 1 FROM u)', ['NOT EXISTS → EXISTS']],
    ['DefaultDropped', 'SELECT COALESCE(SUM(a), 0) FROM t', ['COALESCE(SUM(a), 0) → SUM(a)']],
    ['Arithmetic', 'SELECT COUNT(*), a * -b FROM t', ['* → /']],
    ['Constant', "SELECT 1.0 * a FROM t WHERE b = 'x'", ['1.0 → 2.0', '1.0 → 0.0', "'x' → ''"]],
    ['Constant', 'SELECT a FROM t WHERE EXISTS (SELECT 1 FROM u)', []],
    ['Column', 'SELECT a, b AS c FROM t', ['a, → ', ', b AS c → ', 'b AS c → b']],
    ['Answer', 'SELECT t.a, b AS c FROM t', ['SELECT t.a, b AS c FROM t → SELECT c FROM (SELECT t.a, b AS c FROM t)']],
    ['Answer', 'INSERT INTO t SELECT a, b FROM u', []],
  ])('%s in %s', (operator, sql, expected) => {
    expect(changesOf(sql, operator)).toEqual(expected);
  });

  test('the columns are those of the answer and not of a part named in WITH', () => {
    expect(changesOf('WITH p AS (SELECT x, y FROM t) SELECT a FROM p', 'Column')).toEqual([]);
  });

  test('a mutant is the whole text with the one change', () => {
    expect(textsOf('SELECT a -- both = here\nFROM t WHERE b = 1', 'Comparison')).toEqual(['SELECT a -- both = here\nFROM t WHERE b <> 1']);
    expect(textsOf('SELECT COUNT(DISTINCT a) FROM t', 'Aggregate')).toEqual(['SELECT COUNT(*) FROM t']);
  });
});
