import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from './event.ts';
import { progressEventSchema, readEvent } from './event-schema.ts';

const ULID = `01J${'0'.repeat(23)}`;
const base = { id: ULID, at: '2026-01-05T09:00:00.000Z' };
const story = { title: 'Guardrail', situation: 's', task: 't', action: 'a', result: 'r', questionIds: ['behavioral/x'] };

/** One whole event of each type of the interview room. */
const EVENTS = {
  answer: {
    ...base,
    type: 'answer',
    questionId: 'beginner/cold-start-problem',
    how: 'written',
    text: 'New users have no history.',
    seconds: 82,
    confidence: 65,
    said: [0, 3],
    score: 55,
    rating: 'hard',
    mockId: ULID,
  },
  review: { ...base, type: 'review', exerciseId: 'psi', rating: 'again', variant: 4 },
  plan: { ...base, type: 'plan', plan: { date: '2026-12-04', minutes: 30 } },
  story: { ...base, type: 'story', storyId: ULID, story },
  'mock-start': {
    ...base,
    type: 'mock-start',
    mockId: ULID,
    role: 'senior',
    minutes: 45,
    items: [
      { kind: 'question', id: 'beginner/cold-start-problem' },
      { kind: 'exercise', id: 'psi', variant: 2 },
    ],
  },
  'mock-item': { ...base, type: 'mock-item', mockId: ULID, index: 0, score: 70, seconds: 240 },
  'mock-end': { ...base, type: 'mock-end', mockId: ULID },
} as const satisfies Readonly<Record<string, ProgressEvent>>;
type Type = keyof typeof EVENTS;
const TYPES = Object.keys(EVENTS) as readonly Type[];

test('every type of event but those of the workbench is here', () => {
  const types = progressEventSchema.options.flatMap(({ shape }) => [...shape.type.values]);
  expect(types.filter((type) => !['draft', 'attempt', 'check-off', 'reveal'].includes(type)).sort()).toEqual([...TYPES].sort());
});

describe.each(TYPES)('%s', (type) => {
  const event: Readonly<Record<string, unknown>> = EVENTS[type];
  test('is read as it stands', () => expect(readEvent(event)).toEqual({ status: 'event', event }));
  test('a field too many is refused', () => expect(readEvent({ ...event, extra: 1 })).toEqual({ status: 'refused', field: '' }));
  test('each field of a wrong type is refused by its name', () => {
    for (const field of Object.keys(event))
      expect(readEvent({ ...event, [field]: Symbol.iterator }), field).toEqual({ status: 'refused', field });
  });
  test('each field that must be there is missed by its name', () => {
    const optional = ['text', 'variant', 'mockId'].filter((field) => field !== 'mockId' || type === 'answer');
    for (const field of Object.keys(event)) {
      const { [field]: _, ...rest } = event;
      const status = optional.includes(field) ? 'event' : 'refused';
      expect(readEvent(rest).status, field).toBe(status);
    }
  });
});

describe('within limits', () => {
  test.each<readonly [Type, Readonly<Record<string, unknown>>, string]>([
    ['answer', { confidence: 101 }, 'confidence'],
    ['answer', { confidence: 50.5 }, 'confidence'],
    ['answer', { score: -1 }, 'score'],
    ['answer', { seconds: 86_401 }, 'seconds'],
    ['answer', { said: [0, -1] }, 'said.1'],
    ['answer', { rating: 'perfect' }, 'rating'],
    ['answer', { text: 'x'.repeat(20_001) }, 'text'],
    ['answer', { text: undefined }, 'text'],
    ['answer', { mockId: 'm1' }, 'mockId'],
    ['review', { variant: 0 }, 'variant'],
    ['review', { variant: 2 ** 31 }, 'variant'],
    ['plan', { plan: { date: '2026-02-30', minutes: 30 } }, 'plan.date'],
    ['plan', { plan: { date: '2026-12-04', minutes: 4 } }, 'plan.minutes'],
    ['plan', { plan: { date: '2026-12-04', minutes: 30, note: '' } }, 'plan'],
    ['story', { story: { ...story, title: 'x'.repeat(201) } }, 'story.title'],
    ['story', { story: { ...story, extra: 1 } }, 'story'],
    ['mock-start', { items: [] }, 'items'],
    ['mock-start', { items: [{ kind: 'lesson', id: 'x' }] }, 'items.0.kind'],
    ['mock-start', { role: 'intern' }, 'role'],
    ['mock-item', { index: 100 }, 'index'],
  ])('%s with %o is refused at %s', (type, change, field) => {
    expect(readEvent({ ...EVENTS[type], ...change })).toEqual({ status: 'refused', field });
  });
  test.each<readonly [Type, Readonly<Record<string, unknown>>]>([
    ['plan', { plan: null }],
    ['story', { story: null }],
    ['answer', { said: [], text: '', confidence: 0, seconds: 0 }],
  ])('%s with %o is read', (type, change) => expect(readEvent({ ...EVENTS[type], ...change }).status).toBe('event'));
});
