/** Expectations of a table: what is checked, and against which function of the core. */
import { runExpectations } from '#core/monitoring/run-expectations.ts';
import { traceRunExpectations } from '#core/monitoring/trace-run-expectations.ts';
import {
  type CheckedTable,
  checkedTable,
  type Expectation,
  gappyTable,
  NOW,
  type Row,
  tableWithValueRule,
} from '#graders/arbitraries/checked-table.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

type Args = CheckedTable;
type Results = readonly { readonly passed: boolean; readonly failing: number }[];

const legal: Args = [[{ id: 1 }], [{ kind: 'unique', column: 'id' }], NOW];
const times = fc.integer({ min: 0, max: 60 });

export default defineGrader<Args>({
  entry: 'runExpectations',
  oracles: ['runExpectations'],
  inputs: checkedTable,
  oracle: (rows, expectations, now) => runExpectations(rows, expectations, now),
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('the order of the rows changes nothing', ([rows, expectations, now], draw) => [
      draw < 0.5 ? rows.toReversed() : [...rows.slice(1), ...rows.slice(0, 1)],
      expectations,
      now,
    ]),
    invariantUnder('a cell of null and a cell that is not there are the same', ([rows, expectations, now]) => [
      rows.map(withoutNulls),
      expectations,
      now,
    ]),
    law('each expectation is judged as if it were the only one', checkedTable, (call, [rows, expectations, now]) => {
      const together = call(rows, expectations, now);
      const alone = expectations.flatMap((expectation) => [...(call(rows, [expectation], now) as unknown as Results)]);
      return sameValue(together, alone) || { expected: `what they give one by one, failing ${failingOf(alone)}`, received: together };
    }),
    invariantUnder(
      'rows without a single value mean nothing to a rule about values',
      ([rows, expectations, now]) => [[{ id: null, surface: null, minutes: null, at: null }, ...rows, {}], expectations, now],
      { given: tableWithValueRule },
    ),
    law(
      'another row within the bounds, or with a listed value, breaks no rule',
      tableWithValueRule.filter(isAboutSingleValues),
      (call, args) => {
        const [rows, expectations, now] = args;
        const before = call(...args) as unknown as Results;
        const added = expectations.flatMap((rule): Row[] => {
          if (rule.kind === 'between') return [{ minutes: rule.minimum }, { minutes: rule.maximum }];
          return rule.kind === 'inSet' ? rule.values.map((value) => ({ [rule.column]: value })) : [];
        });
        const after = call([...rows, ...added], expectations, now);
        return (
          sameValue(after, before) || {
            expected: `failing ${failingOf(before)}, as before ${added.length} allowed rows were added`,
            received: after,
          }
        );
      },
    ),
    expects(
      'a value that occurs n times has n − 1 too many',
      fc
        .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 })
        .map(
          (counts): Args => [
            counts.flatMap((count, id) => Array.from({ length: count }, () => ({ id }))),
            [{ kind: 'unique', column: 'id' }],
            NOW,
          ],
        ),
      (rows) => {
        const failing = rows.length - new Set(rows.map(({ id }) => id)).size;
        return [{ passed: failing === 0, failing }];
      },
    ),
    expects(
      'a table is as old as its newest row, and exactly the allowed age is fresh',
      fc.tuple(times, times, times).map(
        ([newest, older, maxAge]): Args => [
          [{ at: NOW - newest - older }, { at: NOW - newest }, { at: null }, { at: NOW - newest - 30 }],
          [
            { kind: 'fresh', column: 'at', maxAge: newest },
            { kind: 'fresh', column: 'at', maxAge },
          ],
          NOW,
        ],
      ),
      (rows, [, second]) => {
        const age = NOW - Number(rows[1]?.at);
        const failing = second?.kind === 'fresh' && age > second.maxAge ? 1 : 0;
        return [
          { passed: true, failing: 0 },
          { passed: failing === 0, failing },
        ];
      },
    ),
    expects(
      'a table without rows passes everything but freshness',
      fc
        .tuple(checkedTable, fc.integer({ min: 0, max: 1_000_000 }))
        .map(
          ([[, expectations], maxAge]): Args => [
            [],
            [...expectations.filter(({ kind }) => kind !== 'fresh'), { kind: 'fresh', column: 'at', maxAge }],
            NOW,
          ],
        ),
      (_, expectations) => expectations.map(({ kind }) => ({ passed: kind !== 'fresh', failing: kind === 'fresh' ? 1 : 0 })),
    ),
    expects(
      'half of the cells may be missing where half is allowed, and they are counted all the same',
      fc.integer({ min: 1, max: 5 }).map(
        (half): Args => [
          Array.from({ length: 2 * half }, (_, place): Row => ({ minutes: place < half ? null : 0 })),
          [
            { kind: 'notNull', column: 'minutes', maxShare: 0.5 },
            { kind: 'notNull', column: 'minutes', maxShare: 0.25 },
          ],
          NOW,
        ],
      ),
      (rows) => [true, false].map((passed) => ({ passed, failing: rows.length / 2 })),
    ),
    refuses(
      'refuses a kind that it does not know, also where there are no rows',
      ['exists', 'Unique', ''].flatMap((kind) => [
        [[{ id: 1 }], [{ kind, column: 'id' }], NOW],
        [[], [{ kind, column: 'id' }], NOW],
        [[{ id: 1 }], [...legal[1], { kind, column: 'id' }], NOW],
      ]),
      legal,
    ),
    refuses(
      'refuses a time that is not finite',
      [NaN, Infinity].map((now) => [[{ id: 1 }], legal[1], now]),
      legal,
    ),
  ],
  features: [
    ...(['notNull', 'unique', 'between', 'inSet', 'fresh'] as const).map((name) => ({
      when: `nothing is expected to be ${wordsOf(name)}`,
      otherwise: `something is expected to be ${wordsOf(name)}`,
      holds: (...[, expectations]: Args) => !expectations.some(({ kind }) => kind === name),
    })),
    {
      when: 'every cell holds a value',
      otherwise: 'some cell is null or not there',
      holds: (rows) => rows.every((row) => Object.keys(withoutNulls(row)).length === 4),
    },
    { when: 'the table has rows', otherwise: 'the table has no rows', holds: (rows) => rows.length > 0 },
  ],
  cost: { at: manyRows, n: 500, repeats: 4 },
  shapes: [
    {
      name: 'gappy-tables',
      says: 'Tables of 12 to 30 rows in which many cells hold nothing, under three to six rules.',
      inputs: gappyTable,
    },
  ],
  picture: 'tables',
  trace: (rows, expectations, now) => traceRunExpectations(rows, expectations, now),
});

function wordsOf(kind: Expectation['kind']): string {
  return { notNull: 'there', unique: 'unique', between: 'between two bounds', inSet: 'in a set', fresh: 'fresh' }[kind];
}

function withoutNulls(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
}

function isAboutSingleValues([, expectations]: Args): boolean {
  return expectations.every(({ kind }) => kind === 'between' || kind === 'inSet');
}

const failingOf = (results: Results): string => results.map(({ failing }) => failing).join(', ');

function manyRows(n: number): Args {
  const rows = Array.from({ length: n }, (_, id): Row => ({ id: id % 7 === 0 ? 0 : id, minutes: id % 5 === 0 ? null : (id * 3) % 50 }));
  return [
    rows,
    [
      { kind: 'unique', column: 'id' },
      { kind: 'between', column: 'minutes', minimum: 0, maximum: 40 },
    ],
    NOW,
  ];
}
