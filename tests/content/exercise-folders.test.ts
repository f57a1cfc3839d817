/** Every exercise folder is whole: files, header lines, signature, and hints that help without handing over the answer. */
import { describe, expect, test } from 'vitest';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import { entryOf, exerciseSchema } from '#schemas/exercise.ts';
import { EXERCISE_READMES } from './read-content.ts';

/** A shorter line, such as `return total;`, is nobody's secret. */
const TELLING_LENGTH = 12;
const withoutBlanks = (text: string) => text.replace(/\s+/g, '').replace(/,([)}\]])/g, '$1');

test('every folder has a README, and every README a folder', async () => {
  expect(EXERCISE_READMES.map(({ id }) => id)).toEqual(await listExerciseIds());
});

// Loading reads every misconception's header: a malformed one throws, and says what is wrong with it.
const FOLDERS = await Promise.all(
  EXERCISE_READMES.map(async ({ id, frontmatter }) => ({ id, facts: exerciseSchema.parse(frontmatter), exercise: await loadExercise(id) })),
);

const FUNCTIONS = FOLDERS.flatMap(({ id, facts, exercise }) => (facts.kind === 'function' ? [{ id, facts, exercise }] : []));

describe.each(FUNCTIONS)('$id', ({ facts, exercise }) => {
  const entry = entryOf(facts.signature);

  test('signature, grader, starter, solution and misconceptions agree on the entry', () => {
    expect(exercise.grader.entry).toBe(entry);
    const sources = [exercise.starter, exercise.solution, ...exercise.misconceptions.map(({ source }) => source)];
    for (const source of sources) expect(source).toMatch(new RegExp(`^export (async )?function ${entry}\\(`, 'm'));
  });

  test('the starter shows the parameters that the signature promises', () => {
    // The names within a tuple type are no parameters.
    const list = (text: string) =>
      withoutBlanks(text)
        .replace(/\[[^\]]*\]/g, '')
        .split('):')[0] as string;
    const parameters = (text: string) => [...list(text).matchAll(/[(,]([A-Za-z]\w*)\??:/g)].map(([, name]) => name);
    const declaration = exercise.starter.slice(exercise.starter.indexOf(`function ${entry}(`) + 'function '.length);
    expect(parameters(declaration).length).toBeGreaterThan(0);
    expect(parameters(declaration)).toEqual(parameters(facts.signature));
  });
});

describe.each(FOLDERS)('$id', ({ facts, exercise }) => {
  test('no rung of the hint ladder is a line of the solution', () => {
    expect(facts.hints.length).toBeGreaterThanOrEqual(3);
    const lines = exercise.solution.split('\n').map(withoutBlanks);
    const telling = lines.filter((line) => line.length > TELLING_LENGTH && !/^(\/\*|\*|\/\/|--)/.test(line));
    expect(facts.hints.filter((hint) => telling.some((line) => withoutBlanks(hint).includes(line)))).toEqual([]);
  });

  test('four misconceptions or more, each failing a check that exists and saying something of its own', () => {
    const names = exercise.grader.checks.map(({ name }) => name);
    expect(exercise.misconceptions.length).toBeGreaterThanOrEqual(4);
    for (const { id, fails } of exercise.misconceptions) expect(names, id).toContain(fails);
    const said = exercise.misconceptions.map(({ says }) => says);
    expect(said).toEqual([...new Set(said)]);
    expect(said.filter((text) => text.length < 20)).toEqual([]);
  });

  test('a misconception of two parts has both parts as files of their own', () => {
    const ids = exercise.misconceptions.map(({ id }) => id);
    for (const { ids: parts } of exercise.misconceptions) for (const part of parts) expect(ids).toContain(part);
  });
});
