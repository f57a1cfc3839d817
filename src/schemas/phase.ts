/** Frontmatter of one phase of the roadmap in content/roadmap. */
import { z } from 'zod';
import { skill } from './skill.ts';

const goalSchema = z.strictObject({
  /** The skill code of the goal; exercises, lessons and questions name it. */
  id: skill,
  /** What the learner can do once the goal is reached. */
  text: z.string().min(1),
});

const resourceSchema = z.strictObject({
  /** Title as its maker gives it. */
  title: z.string().min(1),
  /** What it is, so that the learner can choose. */
  kind: z.enum(['course', 'book', 'paper', 'documentation', 'articles', 'video', 'tool', 'code']),
  /** Who made it. */
  by: z.string().min(1),
  /** Address, only where it is known for certain. */
  url: z.url().optional(),
  /** What to take from it, or what to know before opening it. */
  note: z.string().optional(),
});

export const phaseSchema = z.strictObject({
  /** Name of the phase. */
  title: z.string().min(1),
  /** Short name for crumbs and headings of lists. */
  short: z.string().min(1),
  /** Place on the roadmap, from 1. */
  order: z.int().min(1).max(5),
  /** Weeks that the phase takes beside a job or studies. */
  weeks: z.int().min(1),
  /** One sentence on what the phase gives. */
  summary: z.string().min(1),
  /** What to reach, each tickable. */
  goals: z.array(goalSchema).min(1),
  /** What to read, watch and open elsewhere. */
  resources: z.array(resourceSchema).min(1),
  /** What the learner can show at the end. */
  milestone: z.string().min(1),
  /** Skills that the phase trains: its goals and its milestone. */
  skills: z.array(skill).min(1),
});
export type PhaseFrontmatter = z.output<typeof phaseSchema>;
export type Goal = z.output<typeof goalSchema>;
export type Resource = z.output<typeof resourceSchema>;
