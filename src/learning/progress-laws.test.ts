import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERDICT_SCHEMA, type Verdict } from '#graders/verdict.ts';
import { backupText, makeBackup } from './backup.ts';
import type { ProgressEvent } from './event.ts';
import { importPreview } from './import-preview.ts';
import { jsonShape } from './json-shape.ts';
import { mergeEvents } from './merge-events.ts';
import { parseBackup } from './parse-backup.ts';
import { reduceProgress } from './reduce-progress.ts';

// Few ids and few names, so that collisions are common.
const id = fc.integer({ min: 0, max: 30 }).map((n) => `01J${String(n).padStart(23, '0')}`);
const at = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const exerciseId = fc.constantFrom('dcg-at-k', 'recall-at-k', 'psi');
const source = fc.string({ unit: 'binary', maxLength: 20 });
const { wire } = fc.letrec((tie) => ({
  wire: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string(),
    fc.array(tie('wire'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('wire'), { maxKeys: 3 }),
  ),
}));
const verdict = fc
  .record({
    seed: fc.nat(),
    status: fc.constantFrom('accepted', 'rejected', 'errored'),
    exerciseId,
    input: fc.array(wire, { maxLength: 2 }),
    expected: wire,
  })
  .map(
    ({ input, expected, ...rest }) =>
      ({
        schema: VERDICT_SCHEMA,
        contentHash: 'h',
        graderVersion: '1',
        ...rest,
        checks: [
          {
            name: 'follows the definition',
            kind: 'agreement',
            outcome: 'returned',
            passed: false,
            points: 1,
            tried: 10,
            failed: 3,
            counterexample: {
              input,
              expected: { kind: 'value', value: expected },
              received: { kind: 'words', text: 'a RangeError' },
              shrunkFrom: input,
              replay: { seed: 1, path: '0:1' },
            },
          },
        ],
        console: { lines: [], dropped: 0 },
        unmetLimits: [],
      }) as unknown as Verdict,
  );
/** What happens in the interview room. */
function inTheRoom(): readonly fc.Arbitrary<ProgressEvent>[] {
  const questionId = fc.constantFrom('beginner/cold-start-problem', 'intermediate/how-ndcg-works');
  const rating = fc.constantFrom('again' as const, 'hard' as const, 'good' as const, 'easy' as const);
  const percent = fc.nat({ max: 100 });
  const variant = fc.option(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { nil: undefined });
  const withVariant = <T extends object>({ variant, ...rest }: T & { readonly variant: number | undefined }) => ({
    ...rest,
    ...(variant !== undefined && { variant }),
  });
  const role = fc.constantFrom('junior' as const, 'senior' as const, 'lead' as const);
  const item = fc.record({ kind: fc.constantFrom('question' as const, 'exercise' as const), id: questionId, variant }).map(withVariant);
  const story = fc.record({
    ...{ title: source, situation: source, task: source, action: source, result: source },
    questionIds: fc.array(questionId, { maxLength: 3 }),
  });
  const day = at.map((instant) => instant.slice(0, 10));
  const answer = fc.record({
    ...{ id, at, questionId, rating, confidence: percent, score: percent, text: source, mockId: id },
    type: fc.constant('answer' as const),
    how: fc.constantFrom('spoken' as const, 'written' as const),
    seconds: fc.nat({ max: 86_400 }),
    said: fc.array(fc.nat({ max: 6 }), { maxLength: 7 }),
  });
  return [
    answer,
    answer.map(({ text: _, mockId: __, ...event }) => event),
    fc.record({ id, at, type: fc.constant('review' as const), exerciseId, rating, variant }).map(withVariant),
    fc.record({
      ...{ id, at, type: fc.constant('plan' as const) },
      plan: fc.option(fc.record({ date: day, minutes: fc.integer({ min: 5, max: 480 }) }), { nil: null }),
    }),
    fc.record({ id, at, type: fc.constant('story' as const), storyId: id, story: fc.option(story, { nil: null }) }),
    fc.record({
      ...{ id, at, type: fc.constant('mock-start' as const), mockId: id, role },
      minutes: fc.integer({ min: 5, max: 480 }),
      items: fc.array(item, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      ...{ id, at, type: fc.constant('mock-item' as const), mockId: id, index: fc.nat({ max: 49 }), score: percent },
      seconds: fc.nat({ max: 86_400 }),
    }),
    fc.record({ id, at, type: fc.constant('mock-end' as const), mockId: id }),
  ];
}

const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.record({ id, at, type: fc.constant('draft' as const), exerciseId, source }),
  fc.record({ id, at, type: fc.constant('attempt' as const), exerciseId, source, verdict }),
  fc.record({
    id,
    at,
    type: fc.constant('check-off' as const),
    target: fc.constantFrom('lesson:a', 'goal:1/x', 'question:q'),
    done: fc.boolean(),
  }),
  fc.record({
    id,
    at,
    type: fc.constant('reveal' as const),
    exerciseId,
    what: fc.constantFrom('hint' as const, 'solution' as const),
    rung: fc.nat({ max: 3 }),
  }),
  ...inTheRoom(),
);
const log = fc.array(event, { maxLength: 12 });

describe('merging is a union', () => {
  test('merging a log with itself changes nothing', () => {
    fc.assert(fc.property(log, (a) => void expect(mergeEvents(a, a)).toEqual(mergeEvents(a))));
  });
  test('it does not matter which side merges', () => {
    fc.assert(fc.property(log, log, (a, b) => void expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a))));
  });
  test('it does not matter which two meet first', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => void expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)))),
    );
  });
  test('every id is there once, in order', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(mergeEvents(a, b).map((item) => item.id)).toEqual([...new Set([...a, ...b].map((item) => item.id))].sort());
      }),
    );
  });
});

test('progress does not depend on the order of events, nor on repeats', () => {
  const shuffled = log.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })),
  );
  fc.assert(fc.property(shuffled, ([events, mixed]) => void expect(reduceProgress(mixed)).toEqual(reduceProgress(events))));
});

test('a backup read back holds the same events, to the byte', () => {
  fc.assert(
    fc.property(log, at, (events, exportedAt) => {
      const backup = makeBackup(events, '0.1.0', exportedAt);
      const reading = parseBackup(backupText(backup));
      if (reading.status === 'refused') throw new Error(reading.refusal.kind);
      expect(JSON.stringify(reading.backup)).toBe(JSON.stringify(backup));
    }),
  );
});

test('an import adds exactly what the union has more', () => {
  fc.assert(
    fc.property(log, log, (here, incoming) => {
      const { added, alreadyHere } = importPreview(here, incoming);
      expect(added.length).toBe(mergeEvents(here, incoming).length - mergeEvents(here).length);
      expect(added.length + alreadyHere).toBe(mergeEvents(incoming).length);
    }),
  );
});

test('no text makes the reader of backups throw', () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .jsonValue()
      .map((events) => JSON.stringify({ fmt: 'holdout/backup', schema: 1, app: '1', exportedAt: '2026-01-01T00:00:00Z', events })),
  );
  fc.assert(fc.property(text, (value) => ['read', 'refused'].includes(parseBackup(value).status)));
});

test('the depth of a text is the depth of its value', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  fc.assert(fc.property(fc.jsonValue(), (value) => jsonShape(JSON.stringify(value)).depth === depthOf(value)));
});

test('the most fields of a text are the most fields of a record in it', () => {
  const mostOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 0;
    return Math.max(Array.isArray(value) ? 0 : Object.keys(value).length, ...Object.values(value).map(mostOf));
  };
  fc.assert(fc.property(fc.jsonValue(), (value) => jsonShape(JSON.stringify(value)).mostFields === mostOf(value)));
});
