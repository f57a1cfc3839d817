/** The coverage table: every element of a question's hint is said by a key point, and no key point is forgotten. */
import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { questionSchema } from '#schemas/question.ts';
import { QUESTIONS } from './read-content.ts';

const point = z.int().min(1).max(7);
const coverageSchema = z.record(
  z.string(),
  z.strictObject({
    hint: z.array(z.strictObject({ element: z.string().min(5), points: z.array(point).min(1) })).min(2),
    beyond: z.array(point).min(1),
  }),
);

const table = readFileSync('tests/content/question-coverage.yaml', 'utf8');
const coverage = coverageSchema.parse(parseFrontmatter(`---\n${table}\n---\n`).frontmatter);
const questions = QUESTIONS.map(({ id, frontmatter }) => ({ id, ...questionSchema.parse(frontmatter) }));

test('has each question once', () => {
  expect(Object.keys(coverage).map(Number)).toEqual(questions.map(({ number }) => number).toSorted((a, b) => a - b));
  for (const { id, number } of questions) expect(table).toContain(`# ${id}\n${number}:\n`);
});

test.each(questions)('$number $id: the table names all key points and no others', ({ number, keyPoints }) => {
  const { hint, beyond } = coverage[number] as (typeof coverage)[string];
  const named = new Set([...hint.flatMap(({ points }) => points), ...beyond]);
  expect([...named].toSorted()).toEqual(keyPoints.map((_, index) => index + 1));
  expect(new Set(hint.map(({ element }) => element)).size).toBe(hint.length);
});
