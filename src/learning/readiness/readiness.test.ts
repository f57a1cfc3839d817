import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERDICT_SCHEMA, type Verdict, type VerdictStatus } from '#graders/verdict.ts';
import type { ProgressEvent, ReviewRating } from '../event.ts';
import { DIMENSIONS } from '../mock/scorecard.ts';
import type { Dimension } from '../review/review-item.ts';
import { evidenceOf } from './evidence.ts';
import { largestGains, type Readiness, type ReadinessItem, readiness } from './readiness.ts';

const START = Date.UTC(2026, 0, 5);
const DAY_MS = 24 * 60 * 60 * 1000;
const dayAfter = (days: number): string => new Date(START + days * DAY_MS).toISOString();
/** Of the nth event of a log that makes one a day. */
const stamp = (n: number) => ({ id: `01J${String(n).padStart(23, '0')}`, at: dayAfter(n) });

type Happening =
  | { readonly kind: 'answer'; readonly id: string; readonly rating: ReviewRating; readonly score: number }
  | { readonly kind: 'attempt'; readonly id: string; readonly status: VerdictStatus }
  | { readonly kind: 'reveal'; readonly id: string; readonly what: 'hint' | 'solution' }
  | { readonly kind: 'review'; readonly id: string; readonly rating: ReviewRating };

function eventOf(happening: Happening, n: number): ProgressEvent {
  const { id } = happening;
  switch (happening.kind) {
    case 'answer': {
      const { rating, score } = happening;
      return { ...stamp(n), type: 'answer', questionId: id, how: 'spoken', seconds: 70, confidence: 60, said: [0], score, rating };
    }
    case 'review':
      return { ...stamp(n), type: 'review', exerciseId: id, rating: happening.rating };
    case 'reveal':
      return { ...stamp(n), type: 'reveal', exerciseId: id, what: happening.what, rung: happening.what === 'hint' ? 1 : 0 };
    case 'attempt':
      return { ...stamp(n), type: 'attempt', exerciseId: id, source: '', verdict: verdictOf(id, happening.status) };
  }
}

const verdictOf = (exerciseId: string, status: VerdictStatus): Verdict => ({
  schema: VERDICT_SCHEMA,
  exerciseId,
  contentHash: 'h',
  graderVersion: '1',
  seed: 1,
  status,
  checks: [],
  console: { lines: [], dropped: 0 },
  unmetLimits: [],
});

const item = (target: string, dimensions: readonly Dimension[], skills: readonly string[], minutes = 5): ReadinessItem => ({
  target,
  dimensions,
  skills,
  minutes,
});
const ITEMS = [
  item('question:a', ['evaluation', 'communication'], ['1b']),
  item('question:b', ['recommenders'], ['1a', '1b'], 4),
  item('question:c', ['production', 'data'], ['4c'], 6),
  item('exercise:x', ['coding', 'evaluation'], ['1b'], 20),
  item('exercise:y', ['data', 'recommenders'], ['1c'], 15),
];
const SKILLS = ['1a', '1b', '1c', '4c'];

const readinessOf = (events: readonly ProgressEvent[], at: string): Readiness => readiness(ITEMS, evidenceOf(events, at), SKILLS);

const ratings = fc.constantFrom<ReviewRating>('again', 'hard', 'good', 'easy');
const questions = fc.constantFrom('a', 'b', 'c');
const exercises = fc.constantFrom('x', 'y');
const happenings = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), id: questions, rating: ratings, score: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant('attempt' as const), id: exercises, status: fc.constantFrom<VerdictStatus>('accepted', 'rejected') }),
  fc.record({ kind: fc.constant('reveal' as const), id: exercises, what: fc.constantFrom('hint' as const, 'solution' as const) }),
  fc.record({ kind: fc.constant('review' as const), id: exercises, rating: ratings }),
);
const logs = fc.array(happenings, { maxLength: 20 }).map((all) => all.map(eventOf));
const days = fc.integer({ min: 0, max: 400 });
/** Numbers that were added up in another order may differ in the last bits. */
const SLIP = 1e-9;

describe('readiness by hand', () => {
  test('nothing done is 0 with nothing covered', () => {
    expect(readinessOf([], dayAfter(0))).toMatchObject({ total: 0, coverage: 0, ofTried: NaN });
  });

  test('one answer with 80 points, seen at once', () => {
    const found = readinessOf([eventOf({ kind: 'answer', id: 'a', rating: 'good', score: 80 }, 1)], dayAfter(1));
    // Evaluation: the question counts 2 and the exercise x 1, so 2/3 of it are covered, at 0.8. Communication: nothing else touches it.
    // 15 × 2/3 × 0.8 + 10 × 1 × 0.8 = 16; covered are 15 × 2/3 + 10 = 20 of 100.
    expect(found.total).toBeCloseTo(16, 12);
    expect(found.coverage).toBeCloseTo(0.2, 12);
    expect(found.ofTried).toBeCloseTo(80, 12);
    expect(found.skills.find(({ skill }) => skill === '1b')).toMatchObject({ items: 3, tried: 1 });
    expect(found.skills.find(({ skill }) => skill === '1b')?.mastery).toBeCloseTo(80 / 3, 12);
  });

  test.each([
    [[], 1],
    [['hint'], 0.7],
    [['solution'], 0.3],
  ] as const)('an exercise accepted after %j has quality %d', (helps, quality) => {
    const help = helps.map((what, place) => eventOf({ kind: 'reveal', id: 'x', what }, place + 1));
    const events = [...help, eventOf({ kind: 'attempt', id: 'x', status: 'accepted' }, 5)];
    expect(evidenceOf(events, dayAfter(5)).get('exercise:x')).toEqual({ quality, recall: 1, mastery: quality });
  });

  test('tried in vain is covered and worth nothing', () => {
    const found = readinessOf([eventOf({ kind: 'attempt', id: 'x', status: 'rejected' }, 1)], dayAfter(1));
    expect(found).toMatchObject({ total: 0, ofTried: 0 });
    expect(found.coverage).toBeGreaterThan(0);
  });

  test('an item that is no longer in the content moves nothing', () => {
    expect(readinessOf([eventOf({ kind: 'answer', id: 'gone', rating: 'easy', score: 100 }, 1)], dayAfter(1)).coverage).toBe(0);
  });
});

describe('laws of readiness', () => {
  test('it lies from 0 to 100, never above what was covered', () => {
    fc.assert(
      fc.property(logs, days, (log, day) => {
        const { total, coverage, dimensions, skills } = readinessOf(log, dayAfter(day));
        for (const part of [...dimensions, ...skills]) {
          expect(part.mastery).toBeGreaterThanOrEqual(0);
          expect(part.mastery).toBeLessThanOrEqual(100 * part.coverage + SLIP);
          expect(part.coverage).toBeLessThanOrEqual(1);
        }
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100 * coverage + SLIP);
        expect(coverage).toBeLessThanOrEqual(1 + SLIP);
      }),
    );
  });

  test('one more correct review never lowers it, on that day or on any later one', () => {
    const correct = fc.oneof(
      fc.record({
        kind: fc.constant('answer' as const),
        id: questions,
        rating: fc.constantFrom<ReviewRating>('good', 'easy'),
        score: fc.integer({ min: 0, max: 100 }),
      }),
      fc.record({ kind: fc.constant('review' as const), id: exercises, rating: fc.constantFrom<ReviewRating>('good', 'easy') }),
    );
    fc.assert(
      fc.property(logs, fc.array(correct, { minLength: 1, maxLength: 4 }), days, fc.constantFrom(24, 3, 0), (log, more, later, hours) => {
        const day = log.length + more.length + later;
        const before = readinessOf(log, dayAfter(day));
        const events = more.map((one, place) => ({ ...eventOf(one, log.length + place), at: dayAfter(log.length + (place * hours) / 24) }));
        const after = readinessOf([...log, ...events], dayAfter(day));
        expect(after.total).toBeGreaterThanOrEqual(before.total - SLIP);
        expect(after.coverage).toBeGreaterThanOrEqual(before.coverage - SLIP);
      }),
    );
  });

  test('time alone never raises it, and leaves coverage as it was', () => {
    fc.assert(
      fc.property(logs, days, days, (log, day, more) => {
        const [sooner, later] = [readinessOf(log, dayAfter(day)), readinessOf(log, dayAfter(day + more))];
        expect(later.total).toBeLessThanOrEqual(sooner.total);
        expect(later.coverage).toBe(sooner.coverage);
      }),
    );
  });

  test('a log in any order, with parts of it twice, gives the same', () => {
    const mixed = logs.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }), fc.shuffledSubarray(log)),
    );
    fc.assert(
      fc.property(mixed, days, ([log, shuffled, again], day) => {
        expect(readinessOf([...shuffled, ...again], dayAfter(day))).toEqual(readinessOf(log, dayAfter(day)));
      }),
    );
  });

  test('an answer moves only the dimensions and the skills of its question', () => {
    fc.assert(
      fc.property(logs, questions, ratings, fc.integer({ min: 0, max: 100 }), (log, id, rating, score) => {
        const at = dayAfter(log.length);
        const before = readinessOf(log, at);
        const after = readinessOf([...log, eventOf({ kind: 'answer', id, rating, score }, log.length)], at);
        const own = ITEMS.find(({ target }) => target === `question:${id}`) as ReadinessItem;
        const others = (found: Readiness) => [
          ...found.dimensions.filter(({ dimension }) => !own.dimensions.includes(dimension)),
          ...found.skills.filter(({ skill }) => !own.skills.includes(skill)),
        ];
        expect(others(after)).toEqual(others(before));
      }),
    );
  });
});

describe('largestGains', () => {
  test('what it promises is what a full answer now brings', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const at = dayAfter(log.length);
        const gains = largestGains(ITEMS, evidenceOf(log, at), ITEMS.length).filter(({ item: { target } }) =>
          target.startsWith('question:'),
        );
        const before = readinessOf(log, at).total;
        for (const { item: asked, points } of gains) {
          const answer = eventOf({ kind: 'answer', id: asked.target.slice('question:'.length), rating: 'good', score: 100 }, log.length);
          expect(readinessOf([...log, answer], at).total - before).toBeCloseTo(points, 9);
        }
      }),
    );
  });

  test('most for each minute comes first, and what is known in full is left out', () => {
    const log = [eventOf({ kind: 'answer', id: 'a', rating: 'easy', score: 100 }, 0)];
    const gains = largestGains(ITEMS, evidenceOf(log, dayAfter(0)), 9);
    expect(gains.map(({ item: { target } }) => target)).not.toContain('question:a');
    const rates = gains.map(({ points, item: { minutes } }) => points / minutes);
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    expect(largestGains(ITEMS, new Map(), 3)).toHaveLength(3);
  });

  test('all gains together are all that is missing', () => {
    const all = largestGains(ITEMS, new Map(), ITEMS.length).reduce((sum, { points }) => sum + points, 0);
    expect(DIMENSIONS.every((dimension) => ITEMS.some(({ dimensions }) => dimensions.includes(dimension)))).toBe(true);
    expect(all).toBeCloseTo(100, 12);
  });
});
