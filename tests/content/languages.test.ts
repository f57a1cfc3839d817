/** The language files: each area in every language, nothing empty, nothing left untranslated, every fact told. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LANGUAGE, LANGUAGES } from '#languages/language.ts';
import { SAME_IN_GERMAN } from './same-in-german.ts';
import { type Entry, entriesOf, ownWords, sampleCalls, textOfCall } from './word-entries.ts';

const areasIn = (folder: string) =>
  globSync(`src/languages/${folder}/*.ts`)
    .map((file) => basename(file, '.ts'))
    .sort();
const AREAS = areasIn(DEFAULT_LANGUAGE);
const OTHERS = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);

const entriesIn = async (folder: string, area: string): Promise<ReadonlyMap<string, Entry>> =>
  entriesOf(await import(`../../src/languages/${folder}/${area}.ts`));

/** Whether a call says the same in both languages, in words of its own. */
function untranslated(english: Entry, other: Entry): boolean {
  return sampleCalls(english).some(({ args, text }) => /\p{L}{2}/u.test(ownWords(text)) && textOfCall(other, args) === text);
}

/** What the English tells of its arguments and the other language does not. */
function untold(english: Entry, other: Entry): readonly string[] {
  const compared = sampleCalls(english).flatMap(({ args, facts }) => {
    const text = textOfCall(other, args);
    return text === undefined ? [] : [facts.filter((fact) => !text.includes(fact))];
  });
  return compared.length === 0 ? ['anything: no sample arguments fit both'] : [...new Set(compared.flat())];
}

test('each area has a file in every language, and one that joins them', async () => {
  expect(AREAS.length).toBeGreaterThan(10);
  for (const language of OTHERS) expect(areasIn(language)).toEqual(AREAS);
  for (const area of AREAS) {
    const joined: Readonly<Record<string, object>> = await import(`../../src/languages/${area}.ts`);
    expect(
      Object.values(joined).map((words) => Object.keys(words).sort()),
      area,
    ).toContainEqual([...LANGUAGES].sort());
  }
});

describe.each(OTHERS)('in %s', (language) => {
  test.each(AREAS)('%s has the same entries, translated and with every fact', async (area) => {
    const english = await entriesIn(DEFAULT_LANGUAGE, area);
    const other = await entriesIn(language, area);
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    const wrong = [...english].flatMap(([path, entry]) => {
      const translation = other.get(path) as Entry;
      return [
        ...[entry, translation].filter((text) => typeof text === 'string' && text.trim() === '').map(() => `${path} is empty`),
        ...(!SAME_IN_GERMAN.has(path) && untranslated(entry, translation) ? [`${path} is not translated`] : []),
        ...untold(entry, translation).map((fact) => `${path} does not tell ${fact}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

test('the list of entries that may be the same has no needless one', async () => {
  const needed = new Set<string>();
  for (const area of AREAS) {
    const german = await entriesIn('de', area);
    for (const [path, english] of await entriesIn(DEFAULT_LANGUAGE, area))
      if (untranslated(english, german.get(path) ?? '')) needed.add(path);
  }
  expect([...SAME_IN_GERMAN].filter((path) => !needed.has(path))).toEqual([]);
});
