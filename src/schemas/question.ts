/** Frontmatter of one interview question in content/questions/<category>. */
import { z } from 'zod';
import { skill } from './skill.ts';
import { slug } from './slug.ts';
import { sourceSchema } from './source.ts';

const keyPointSchema = z.strictObject({
  /** One thing that a good answer contains. */
  text: z.string().min(1),
  /** Share of the whole answer; the weights of a question add up to 100. */
  weight: z.int().min(1).max(100),
  /** Groups of words, alternatives apart by `|`, by which a written answer may seem to cover the point. A guess, never a grade. */
  cues: z
    .array(z.string().regex(/^[^A-Z]+$/))
    .min(2)
    .max(4),
});

const followUpSchema = z.strictObject({
  /** What the interviewer asks next. */
  question: z.string().endsWith('?'),
  /** A good short answer to it. */
  answer: z.string().min(1),
});

export const questionSchema = z.strictObject({
  /** The question as an interviewer would say it. */
  title: z.string().endsWith('?'),
  /** Its number among the fifty. */
  number: z.int().min(1).max(50),
  /** Kind of question; equals its folder. */
  category: z.enum(['beginner', 'intermediate', 'advanced', 'scenario', 'workflow', 'behavioral']),
  /** Roadmap phase that teaches the answer. */
  phase: z.int().min(1).max(5),
  difficulty: z.enum(['warm-up', 'core', 'stretch']),
  /** Goals of the roadmap that it touches. */
  skills: z.array(skill).min(1),
  /** What the interviewer wants to find out. */
  tests: z.string().min(1),
  /** What the hiring scorecard would score here, the main one first. */
  dimensions: z.array(z.enum(['coding', 'data', 'recommenders', 'evaluation', 'production', 'communication'])).min(1),
  /** What to say in each part of the story, of a behavioural question only. */
  star: z
    .strictObject({ situation: z.string().min(1), task: z.string().min(1), action: z.string().min(1), result: z.string().min(1) })
    .optional(),
  /** What a good answer contains, weighted. */
  keyPoints: z
    .array(keyPointSchema)
    .min(4)
    .max(7)
    .refine((points) => points.reduce((sum, point) => sum + point.weight, 0) === 100, 'the weights must add up to 100'),
  /** An answer to be spoken in 60 to 90 seconds, one paragraph an entry. */
  answer: z.array(z.string().min(1)).min(1),
  /** What comes next, with answers. */
  followUps: z.array(followUpSchema).min(2),
  /** What makes an interviewer doubt. */
  redFlags: z.array(z.string().min(1)).min(2),
  /** How the answer grows with the seniority of the role. */
  levels: z.strictObject({ junior: z.string().min(1), senior: z.string().min(1), lead: z.string().min(1) }),
  /** Lessons that teach the answer, as `phase-1/ndcg`. */
  lessons: z.array(z.string().regex(/^phase-[1-5]\/[a-z0-9-]+$/)).default([]),
  /** Exercises that drill the answer; a test checks that each folder exists. */
  exercises: z.array(slug).default([]),
  /** Where the claims can be checked. */
  sources: z.array(sourceSchema).min(1),
});
export type QuestionFrontmatter = z.output<typeof questionSchema>;
