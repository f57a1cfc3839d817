/** The words of the exercises: the same parts in the same order, a short way to the first line of code, no sentence used twice. */
import { describe, expect, test } from 'vitest';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import { exerciseSchema } from '#schemas/exercise.ts';
import { EXERCISE_READMES } from './read-content.ts';

const PARTS = {
  function: ['Why an analyst needs it', 'Definition', 'Worked once', 'Rules', 'The convention', 'In interviews', 'The same in Python'],
  sql: ['Why an analyst needs it', 'What to answer', 'Worked once', 'Rules', 'The convention', 'In interviews', 'The same in Python'],
};
/** Read at 200 words a minute, the reason to care leaves most of a minute for the definition. */
const REASON_MAX_WORDS = 110;
/** A shorter sentence, such as "An empty list: 0.", is a rule that several exercises share. */
const SENTENCE_MIN_WORDS = 8;
const FILLER =
  /\b(delve|crucial(ly)?|leverag(e|es|ing)|seamless(ly)?|it is (important|worth) (to note|noting)|in today's|plays a vital role|utili[sz]e[sd]?)\b/i;

const files = await Promise.all(
  EXERCISE_READMES.map(async ({ id, frontmatter, body }) => ({
    id,
    facts: exerciseSchema.parse(frontmatter),
    body,
    exercise: await loadExercise(id),
  })),
);

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => /\w/.test(word));
const part = (body: string, title: string): string =>
  body
    .split(/^## /m)
    .find((text) => text.startsWith(`${title}\n`))
    ?.slice(title.length) ?? '';
/** Prose alone: no code, no tables, no formulas on lines of their own. */
const proseOf = (body: string): string =>
  body
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^\$\$[\s\S]*?^\$\$$/gm, '')
    .replace(/^\|.*$/gm, '')
    .replace(/^#+ .*$/gm, '');

describe.each(files)('$id', ({ facts, body, exercise }) => {
  test('has its parts in order', () => {
    const titles = [...body.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(titles.filter((title) => title !== 'The same in SQL')).toEqual(PARTS[facts.kind]);
  });

  test('gives its reason in less than a minute', () => {
    const words = wordsOf(part(body, 'Why an analyst needs it')).length;
    expect(words).toBeGreaterThan(15);
    expect(words).toBeLessThanOrEqual(REASON_MAX_WORDS);
  });

  test('has no filler', () => {
    const told = [proseOf(body), ...facts.hints, ...exercise.misconceptions.map(({ says }) => says)];
    expect(told.flatMap((text) => FILLER.exec(text)?.[0] ?? [])).toEqual([]);
  });
});

test('no sentence stands in two exercises', async () => {
  const homes = new Map<string, Set<string>>();
  for (const { id, facts, body, exercise } of files) {
    const texts = [
      // Rules are told in the same words wherever they are the same.
      proseOf(body.replace(/^## Rules\n[\s\S]*?(?=^## )/m, '')),
      facts.summary,
      ...facts.hints,
      ...exercise.misconceptions.filter(({ ids }) => ids.length === 1).map(({ says }) => says),
    ];
    for (const sentence of texts.flatMap((text) => text.replace(/\s+/g, ' ').split(/(?<=[.!?:]) |(?:^|\s)- /))) {
      const plain = sentence
        .replace(/[^\w\s]/g, '')
        .trim()
        .toLowerCase();
      if (wordsOf(plain).length >= SENTENCE_MIN_WORDS) homes.set(plain, (homes.get(plain) ?? new Set()).add(id));
    }
  }
  expect([...homes].filter(([, ids]) => ids.size > 1).map(([sentence, ids]) => `${[...ids].join(', ')}: ${sentence}`)).toEqual([]);
  expect(files.map(({ id }) => id)).toEqual(await listExerciseIds());
});
