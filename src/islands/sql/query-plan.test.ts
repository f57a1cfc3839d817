/** Plans as SQLite writes them: the tree, and the words for what occurs. */
import { describe, expect, test } from 'vitest';
import { queryWords } from '#languages/query.ts';
import { planTree } from './plan-tree.ts';
import { planWords } from './plan-words.ts';

/** EXPLAIN QUERY PLAN of a grouped join of a union, ordered. */
const PLAN = [
  { id: 2, parent: 0, detail: 'CO-ROUTINE signals' },
  { id: 3, parent: 2, detail: 'COMPOUND QUERY' },
  { id: 4, parent: 3, detail: 'LEFT-MOST SUBQUERY' },
  { id: 7, parent: 4, detail: 'SCAN plays' },
  { id: 20, parent: 3, detail: 'UNION ALL' },
  { id: 23, parent: 20, detail: 'SCAN purchases' },
  { id: 38, parent: 0, detail: 'SCAN signals' },
  { id: 40, parent: 0, detail: 'SEARCH u USING INTEGER PRIMARY KEY (rowid=?)' },
  { id: 44, parent: 0, detail: 'SEARCH c USING AUTOMATIC COVERING INDEX (impression_id=?) LEFT-JOIN' },
  { id: 50, parent: 0, detail: 'USE TEMP B-TREE FOR GROUP BY' },
];

describe('planTree', () => {
  test('lines stand under their parents, in their order', () => {
    const tree = planTree(PLAN);
    expect(tree.map(({ id }) => id)).toEqual([2, 38, 40, 44, 50]);
    expect(tree[0]?.children[0]?.children.map(({ detail }) => detail)).toEqual(['LEFT-MOST SUBQUERY', 'UNION ALL']);
  });
  test('every line is there once, a line without its parent too', () => {
    const count = (nodes: ReturnType<typeof planTree>): number => nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
    expect(count(planTree(PLAN))).toBe(PLAN.length);
    expect(planTree([{ id: 5, parent: 3, detail: 'SCAN a' }])).toHaveLength(1);
  });
});

describe('planWords', () => {
  test('names what is read whole, what is looked up, what is built and what is sorted', () => {
    const words = planWords(PLAN, queryWords.en.plan);
    expect(words).toContain('SCAN reads every row of plays, purchases and signals.');
    expect(words).toMatch(/^.*SEARCH … USING INDEX looks up only the rows of u that it needs/);
    expect(words).toContain('first builds an index of c.');
    expect(words).toContain('USE TEMP B-TREE sorts rows in a temporary tree, for GROUP BY.');
  });
  test('says nothing of what does not occur', () => {
    expect(planWords([{ id: 1, parent: 0, detail: 'SCAN CONSTANT ROW' }], queryWords.en.plan)).toBe('');
    const subquery = [{ id: 1, parent: 0, detail: 'SCAN (subquery-2)' }];
    expect(planWords(subquery, queryWords.en.plan)).toBe('SCAN reads every row of a subquery.');
    expect(planWords(subquery, queryWords.de.plan)).toBe('SCAN liest jede Zeile von einer Unterabfrage.');
  });
  test('in German', () => {
    const words = planWords(PLAN, queryWords.de.plan);
    expect(words).toContain('SCAN liest jede Zeile von plays, purchases und signals.');
    expect(words).toContain('baut SQLite zuerst einen Index von c.');
    expect(words).toMatch(/für GROUP BY\.$/);
  });
});
