/** Frontmatter of one exercise in exercises/<id>/README.mdx. */
import { z } from 'zod';
import { skill } from './skill.ts';
import { slug } from './slug.ts';

const common = {
  /** Name of the exercise as a heading. */
  title: z.string().min(1),
  /** One sentence that says what is built and why it matters. */
  summary: z.string().min(1),
  /** Roadmap phase it belongs to. */
  phase: z.int().min(1).max(5),
  /** How hard it is beside the others of its phase. */
  difficulty: z.enum(['warm-up', 'core', 'stretch']),
  /** Minutes that a prepared learner needs. */
  minutes: z.int().min(1),
  /** Goals of the roadmap it practises. */
  skills: z.array(skill).min(1),
  /** Numbers of the interview questions it drills. */
  questions: z.array(z.int().min(1).max(50)).default([]),
  /** Exercises to do before this one; a test checks that each folder exists. */
  needs: z.array(slug).default([]),
  /** The hint ladder: where to look, the idea, a partial step. */
  hints: z.array(z.string().min(1)).min(3),
  /** The convention chosen here, and its rivals. */
  convention: z.string().min(1),
  /** What was changed for those who have solved it before: the day and one sentence to them. */
  changes: z.array(z.strictObject({ on: z.iso.date(), what: z.string().min(1) })).default([]),
};

/** The learner writes a TypeScript function. */
export const functionExerciseSchema = z.strictObject({
  ...common,
  kind: z.literal('function'),
  /** The entry's signature without the word function, such as `ndcgAtK(grades: number[], k: number): number`. */
  signature: z.string().regex(/^[A-Za-z_$][\w$]*\s*\(/, 'begin with the name of the entry and its parameters'),
});

const nameInDatabase = z.string().regex(/^[a-z][a-z0-9_]*$/, 'use a name in lower case such as user_id');

/** The learner writes one SQL statement. */
export const sqlExerciseSchema = z.strictObject({
  ...common,
  kind: z.literal('sql'),
  /** Tables of the world that the answer needs. */
  tables: z.array(nameInDatabase).min(1),
  /** Columns of the answer, in their order. */
  columns: z.array(nameInDatabase).min(1),
  /** Columns that the rows are sorted by, each rising unless it ends in ` desc`; without it rows may stand in any order. */
  order: z
    .array(z.string().regex(/^[a-z][a-z0-9_]*( desc)?$/, 'name a column, such as user_id or users desc'))
    .min(1)
    .optional(),
  /** Names that the grader gives a value to, and what they mean, with the value. */
  parameters: z
    .array(
      z.strictObject({
        /** As the statement writes it, such as `:end`. */
        name: z.string().regex(/^:[a-z][a-z0-9_]*$/, 'use a colon and a name in lower case such as :end'),
        meaning: z.string().min(1),
      }),
    )
    .min(1)
    .optional(),
});

export const exerciseSchema = z.discriminatedUnion('kind', [functionExerciseSchema, sqlExerciseSchema]);
export type FunctionExerciseFrontmatter = z.output<typeof functionExerciseSchema>;
export type SqlExerciseFrontmatter = z.output<typeof sqlExerciseSchema>;
export type ExerciseFrontmatter = z.output<typeof exerciseSchema>;

/** The name of the function that the signature declares. */
export function entryOf(signature: string): string {
  return signature.slice(0, signature.indexOf('(')).trim();
}
