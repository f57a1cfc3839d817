import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Story } from '../event.ts';
import { secondsOf, storyHints, wordsIn } from './story-hints.ts';
import { EMPTY_STORY, STORY_PARTS } from './story-parts.ts';

const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ');
/** 175 words, 75 seconds. */
const sound: Story = {
  ...EMPTY_STORY,
  title: 'The jump on Monday',
  situation: words(40),
  task: words(25),
  action: `I ${words(79)}`,
  result: `42 ${words(29)}`,
};
const kinds = (story: Story): readonly string[] => storyHints(story).map(({ kind }) => kind);

describe('by hand', () => {
  test('a sound story has no hints and takes 75 seconds', () => {
    expect(storyHints(sound)).toEqual([]);
    expect(secondsOf(sound)).toBe(75);
  });

  test('nothing written, nothing to hint at', () => expect(storyHints({ ...EMPTY_STORY, title: 'Only a name' })).toEqual([]));

  test('empty parts are named in their order, and the story is then not called short', () => {
    expect(storyHints({ ...sound, task: ' ', result: '' })).toEqual([{ kind: 'empty', parts: ['task', 'result'] }]);
    expect(storyHints({ ...EMPTY_STORY, action: 'I asked.' })).toEqual([{ kind: 'empty', parts: ['situation', 'task', 'result'] }]);
  });

  test('an action that is not the longest part, a tie being well', () => {
    expect(storyHints({ ...sound, situation: words(81), action: words(40) })).toEqual([
      { kind: 'action-not-longest', longest: 'situation' },
    ]);
    expect(kinds({ ...sound, situation: words(55), action: words(55) })).toEqual([]);
  });

  test.each(['It rose by 4.2 points.', 'Sign-ups doubled.', 'Die Hälfte kam zurück.', 'It fell to ½.'])('a number in "%s"', (text) =>
    expect(kinds({ ...sound, result: `${text} ${words(29)}` })).not.toContain('no-number'),
  );

  test.each(['It rose a lot.', 'One of them was happy.', 'The tenth? No: often.'])('no number in "%s"', (text) =>
    expect(kinds({ ...sound, result: `${text} ${words(29)}` })).toContain('no-number'),
  );

  test('"we" at least three times and twice as often as "I"', () => {
    const saying = (text: string) => storyHints({ ...sound, action: `${text} ${words(77)}` });
    expect(saying('We our us I')).toEqual([{ kind: 'we', we: 3, mine: 1 }]);
    expect(saying("We've unsere wir")).toEqual([{ kind: 'we', we: 3, mine: 0 }]);
    expect(saying('we we')).toEqual([]);
    expect(saying("we we we I I've")).toEqual([]);
    expect(saying('US US US')).toEqual([]);
  });

  test('shorter than a minute, longer than a minute and a half', () => {
    expect(storyHints({ ...sound, situation: words(3) })).toEqual([{ kind: 'short', seconds: 59 }]);
    expect(storyHints({ ...sound, action: words(117) })).toEqual([{ kind: 'long', seconds: 91 }]);
    expect(storyHints({ ...sound, action: words(115) })).toEqual([]);
    expect(kinds({ ...sound, task: '', action: words(200) })).toEqual(['empty', 'long']);
  });

  test('words, as they are spoken', () => {
    expect(wordsIn("Don't: a 95 % well-known 1,488-row sample — 3.5!")).toEqual([
      "Don't",
      'a',
      '95',
      'well-known',
      '1,488-row',
      'sample',
      '3.5',
    ]);
  });
});

describe('laws', () => {
  const text = fc.string({ unit: fc.constantFrom('I ', 'we ', 'word ', '7 ', '. ', '\n'), maxLength: 60 });
  const story = fc.record({ title: text, situation: text, task: text, action: text, result: text, questionIds: fc.constant([]) });

  test('each kind at most once, and what is empty is what it says', () => {
    fc.assert(
      fc.property(story, (one) => {
        const found = kinds(one);
        expect(new Set(found).size).toBe(found.length);
        const empty = storyHints(one).find((hint) => hint.kind === 'empty');
        for (const part of empty?.parts ?? []) expect(wordsIn(one[part])).toEqual([]);
      }),
    );
  });

  test('one word more never takes less time', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(...STORY_PARTS), (one, part) => {
        expect(secondsOf({ ...one, [part]: `${one[part]} more` })).toBeGreaterThanOrEqual(secondsOf(one));
      }),
    );
  });

  test('a title changes nothing', () => {
    fc.assert(fc.property(story, text, (one, title) => void expect(storyHints({ ...one, title })).toEqual(storyHints(one))));
  });
});
