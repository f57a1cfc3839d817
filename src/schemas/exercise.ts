/** Frontmatter of one exercise in exercises/<id>/README.mdx. */
import { z } from 'zod';
import { skill } from './skill.ts';
import { slug } from './slug.ts';

export const exerciseSchema = z.strictObject({
  /** Name of the exercise as a heading. */
  title: z.string().min(1),
  /** One sentence that says what is built and why it matters. */
  summary: z.string().min(1),
  /** Roadmap phase it belongs to. */
  phase: z.int().min(1).max(5),
  /** What the learner writes: a TypeScript function or an SQL query. */
  kind: z.enum(['function', 'sql']),
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
  /** The entry's signature without the word function, such as `ndcgAtK(grades: number[], k: number): number`. */
  signature: z.string().regex(/^[A-Za-z_$][\w$]*\s*\(/, 'begin with the name of the entry and its parameters'),
  /** The convention chosen here, and its rivals. */
  convention: z.string().min(1),
});
export type ExerciseFrontmatter = z.output<typeof exerciseSchema>;

/** The name of the function that the signature declares. */
export function entryOf(signature: string): string {
  return signature.slice(0, signature.indexOf('(')).trim();
}
