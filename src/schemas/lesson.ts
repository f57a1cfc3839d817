/** Frontmatter of one lesson in content/lessons/<phase>. */
import { z } from 'zod';
import { skill } from './skill.ts';
import { slug } from './slug.ts';
import { sourceSchema } from './source.ts';

export const lessonSchema = z.strictObject({
  /** Title of the lesson. */
  title: z.string().min(1),
  /** One or two sentences that say what the reader will be able to do. */
  summary: z.string().min(1),
  /** Roadmap phase that it belongs to; equals its folder. */
  phase: z.int().min(1).max(5),
  /** Place among the lessons of its phase, from 1. */
  order: z.int().min(1),
  /** Minutes to read it and to play with its picture. */
  minutes: z.int().min(1),
  /** Goals of the roadmap it teaches. */
  skills: z.array(skill).min(1),
  /** Exercises that practise it; a test checks that each folder exists. */
  exercises: z.array(slug).default([]),
  /** Where the claims can be checked. */
  sources: z.array(sourceSchema).min(1),
});
export type LessonFrontmatter = z.output<typeof lessonSchema>;
