/** Every file of words meets its schema, stands in the folder that it names, and holds nothing but words. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { exerciseSchema } from '#schemas/exercise.ts';
import { lessonSchema } from '#schemas/lesson.ts';
import { phaseSchema } from '#schemas/phase.ts';
import { questionSchema } from '#schemas/question.ts';
import { EVERYTHING, EXERCISE_READMES, LESSONS, PHASES, QUESTIONS } from './read-content.ts';

const COLLECTIONS = [
  { name: 'exercises', files: EXERCISE_READMES, schema: exerciseSchema as z.ZodType },
  { name: 'lessons', files: LESSONS, schema: lessonSchema as z.ZodType },
  { name: 'questions', files: QUESTIONS, schema: questionSchema as z.ZodType },
  { name: 'roadmap', files: PHASES, schema: phaseSchema as z.ZodType },
];

describe.each(COLLECTIONS)('$name', ({ files, schema }) => {
  test('there are some', () => expect(files.length).toBeGreaterThan(0));

  test.each(files)('$path meets the schema', ({ frontmatter }) => {
    const parsed = schema.safeParse(frontmatter);
    expect(parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual([]);
  });
});

test('each file is named in lower-case words with hyphens', () => {
  const odd = EVERYTHING.filter(({ id }) => !/^(phase-[1-5]\/)?[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('a lesson stands in the folder of its phase, a question in that of its category', () => {
  for (const { path, folder, frontmatter } of LESSONS) expect(folder, path).toBe(`phase-${lessonSchema.parse(frontmatter).phase}`);
  for (const { path, folder, frontmatter } of QUESTIONS) expect(folder, path).toBe(questionSchema.parse(frontmatter).category);
  for (const { path, id, frontmatter } of PHASES) expect(id, path).toBe(`phase-${phaseSchema.parse(frontmatter).order}`);
});

test('no two questions share a number or a name, no two lessons of a phase a place', () => {
  const numbers = QUESTIONS.map(({ frontmatter }) => questionSchema.parse(frontmatter).number);
  const places = LESSONS.map(({ frontmatter }) => lessonSchema.parse(frontmatter)).map(({ phase, order }) => `${phase}.${order}`);
  for (const list of [numbers, places, QUESTIONS.map(({ id }) => id)]) expect(list).toEqual([...new Set<number | string>(list)]);
});

const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['an unfinished place', /\b(TODO|FIXME|TBD|lorem)\b/i],
  ['a picture of HTML', /<img\b/i],
  ['a picture that is fetched', /!\[[^\]]*\]\(/],
  ['a script, frame or style', /<(script|iframe|object|embed|style|link)\b/i],
  ['an event handler', /<[a-z][^>]*\son[a-z]+=/i],
];

test.each(FORBIDDEN)('no file holds %s', (_, pattern) => {
  const found = EVERYTHING.filter(({ path }) => pattern.test(withoutCode(readFileSync(path, 'utf8'))));
  expect(found.map(({ path }) => path)).toEqual([]);
});

/** Code that is quoted runs nowhere. */
function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
}
