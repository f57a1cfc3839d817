import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Story, StoryEvent } from '../event.ts';
import { readEvent } from '../event-schema.ts';
import { mergeEvents } from '../merge-events.ts';
import { storiesFor, storiesOf, withoutStory } from './stories-of.ts';
import { EMPTY_STORY, isBlank, isSameStory } from './story-parts.ts';

const ulid = (n: number): string => `01J${String(n).padStart(23, '0')}`;
const told = (n: number, storyId: string, story: Story | null): StoryEvent => ({
  id: ulid(n),
  at: new Date(Date.UTC(2026, 0, 5, 9, 0, n)).toISOString(),
  type: 'story',
  storyId,
  story,
});
const named = (title: string, ...questionIds: readonly string[]): Story => ({ ...EMPTY_STORY, title, questionIds });
const [first, second] = [ulid(101), ulid(102)];

const story = fc.option(
  fc.record({
    title: fc.string({ maxLength: 8 }),
    situation: fc.string({ maxLength: 8 }),
    task: fc.constant(''),
    action: fc.string({ maxLength: 8 }),
    result: fc.constant(''),
    questionIds: fc.uniqueArray(fc.constantFrom('behavioral/a', 'behavioral/b'), { maxLength: 2 }),
  }),
  { nil: null },
);
const events = fc
  .array(fc.tuple(fc.integer({ min: 101, max: 104 }), story), { maxLength: 20 })
  .map((list) => list.map(([which, one], index) => told(index, ulid(which), one)));

describe('by hand', () => {
  test('the latest event decides, wherever it stands', () => {
    const log = [told(3, first, named('later')), told(1, first, named('earlier')), told(2, second, named('other'))];
    expect(storiesOf(log).kept.map(({ story: { title } }) => title)).toEqual(['later', 'other']);
  });

  test('what was taken away is kept aside as it stood, and comes back when it is told again', () => {
    const log = [told(1, first, named('mine')), told(2, first, null)];
    expect(storiesOf(log)).toMatchObject({ kept: [], takenAway: [{ id: first, story: { title: 'mine' } }] });
    expect(storiesOf([...log, told(3, first, named('mine'))])).toMatchObject({ kept: [{ id: first }], takenAway: [] });
  });

  test('taken away before it was told: there is nothing', () => {
    expect(storiesOf([told(1, first, null)])).toEqual({ kept: [], takenAway: [] });
  });

  test('questions, and those that wait for a story', () => {
    const { kept } = storiesOf([told(1, first, named('a', 'behavioral/a', 'behavioral/c')), told(2, second, named('c', 'behavioral/c'))]);
    expect(storiesFor('behavioral/c', kept).map(({ id }) => id)).toEqual([first, second]);
    expect(withoutStory([{ id: 'behavioral/b' }, { id: 'behavioral/a' }], kept)).toEqual([{ id: 'behavioral/b' }]);
  });

  test('blank, whatever it is mapped to; same, part for part', () => {
    expect(isBlank(named(' ', 'behavioral/a'))).toBe(true);
    expect(isBlank({ ...EMPTY_STORY, task: 'x' })).toBe(false);
    expect(isSameStory(named('a', 'x'), named('a', 'x'))).toBe(true);
    for (const other of [named('b', 'x'), named('a'), named('a', 'y'), { ...named('a', 'x'), result: 'r' }])
      expect(isSameStory(named('a', 'x'), other)).toBe(false);
  });

  test('a blank story is an event that may be kept', () => {
    expect(readEvent(told(1, first, EMPTY_STORY)).status).toBe('event');
  });
});

describe('laws', () => {
  const twice = events.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })));

  test('neither order nor repetition matters', () => {
    fc.assert(fc.property(twice, ([log, mixed]) => void expect(storiesOf(mixed)).toEqual(storiesOf(log))));
  });

  test('two devices agree, whoever merges', () => {
    fc.assert(
      fc.property(events, fc.nat(), (log, cut) => {
        const at = cut % (log.length + 1);
        expect(storiesOf(mergeEvents(log.slice(at), log.slice(0, at)))).toEqual(storiesOf(log));
      }),
    );
  });

  test('each story that was ever told is in one of the two lists, and telling it again keeps it', () => {
    fc.assert(
      fc.property(events, (log) => {
        const { kept, takenAway } = storiesOf(log);
        const ever = new Set(log.filter((event) => event.story !== null).map(({ storyId }) => storyId));
        expect([...kept, ...takenAway].map(({ id }) => id).toSorted()).toEqual([...ever].toSorted());
        for (const { id, story: stood } of takenAway) {
          const back = storiesOf([...log, told(log.length, id, stood)]);
          expect(back.kept.find((one) => one.id === id)?.story).toEqual(stood);
        }
      }),
    );
  });
});
