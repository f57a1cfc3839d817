import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#languages/language.ts';
import { shortcutWords } from '#languages/shortcuts.ts';
import { keyReader } from './read-single-keys.ts';
import { ariaKeys, isPress, SHORTCUTS, type Shortcut, type ShortcutGroup } from './shortcuts.ts';

const GROUPS = Object.entries(SHORTCUTS) as readonly (readonly [ShortcutGroup, Readonly<Record<string, Shortcut>>])[];
const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ...{ ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
  ...held,
});

describe('the table of shortcuts', () => {
  test.each(LANGUAGES)('says in %s what each does, and of nothing else', (language) => {
    const said = Object.entries(shortcutWords[language].does).map(([group, words]) => [group, Object.keys(words)]);
    expect(said).toEqual(GROUPS.map(([group, shortcuts]) => [group, Object.keys(shortcuts)]));
  });

  test('no single keys begin another shortcut, and none stand twice', () => {
    const ways = Object.values(SHORTCUTS.everywhere).flatMap((shortcut: Shortcut) =>
      shortcut.ways.map((way) => way.map(({ key }) => key).join(' ')),
    );
    expect(new Set(ways).size).toBe(ways.length);
    expect(ways.filter((way) => ways.some((other) => other !== way && other.startsWith(way)))).toEqual([]);
  });

  test('the keys of one exercise differ from each other', () => {
    for (const [group, shortcuts] of GROUPS.filter(([name]) => name === 'exercise' || name === 'sql')) {
      const keys = Object.values(shortcuts).map(ariaKeys);
      expect(new Set(keys).size, group).toBe(keys.length);
    }
  });
});

describe('isPress', () => {
  const { check, run } = SHORTCUTS.exercise;
  test.each([
    ['Ctrl+Enter checks', press('Enter', { ctrlKey: true }), true, false],
    ['so does Command', press('Enter', { metaKey: true }), true, false],
    ['Alt+Enter runs', press('Enter', { altKey: true }), false, true],
    ['so does Ctrl+Shift+Enter', press('Enter', { ctrlKey: true, shiftKey: true }), false, true],
    ['Enter alone is a new line', press('Enter'), false, false],
    ['AltGr+Enter, which holds Ctrl and Alt, is neither', press('Enter', { ctrlKey: true, altKey: true }), false, false],
  ])('%s', (_, event, checks, runs) => {
    expect([isPress(event, check), isPress(event, run)]).toEqual([checks, runs]);
  });

  test('a shortcut of two strokes is never one press', () => {
    expect(isPress(press('g'), SHORTCUTS.everywhere.roadmap)).toBe(false);
  });
});

test('ariaKeys names what is held first', () => {
  expect(ariaKeys(SHORTCUTS.exercise.run)).toBe('Alt+Enter Control+Shift+Enter');
});

describe('keyReader', () => {
  const read = (...keys: readonly (readonly [key: string, at: number])[]) => {
    const reader = keyReader();
    return keys.map(([key, at]) => reader.read(key, at)).at(-1);
  };
  test('one key is enough for the sheet', () => expect(read(['?', 0])).toBe(SHORTCUTS.everywhere.sheet));
  test('two keys lead to a page', () => expect(read(['g', 0], ['r', 900])).toBe(SHORTCUTS.everywhere.roadmap));
  test('with capitals locked as well', () => expect(read(['G', 0], ['R', 900])).toBe(SHORTCUTS.everywhere.roadmap));
  test('the second key alone does nothing', () => expect(read(['r', 0])).toBeUndefined());
  test('a key between them ends it', () => expect(read(['g', 0], ['x', 10], ['r', 20])).toBeUndefined());
  test('the first is forgotten after a while', () => expect(read(['g', 0], ['r', 3_001])).toBeUndefined());
  test('pressing the first twice still counts once', () => expect(read(['g', 0], ['g', 10], ['r', 20])).toBe(SHORTCUTS.everywhere.roadmap));
  test('a whole shortcut is not the beginning of another', () => expect(read(['g', 0], ['t', 1], ['t', 2])).toBeUndefined());
  test('forget', () => {
    const reader = keyReader();
    reader.read('g', 0);
    reader.forget();
    expect(reader.read('r', 1)).toBeUndefined();
  });
});
