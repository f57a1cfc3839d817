/** The content collections: which folder holds what, and which schema each file must meet. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { exerciseSchema } from '#schemas/exercise.ts';
import { lessonSchema } from '#schemas/lesson.ts';
import { phaseSchema } from '#schemas/phase.ts';
import { questionSchema } from '#schemas/question.ts';
import { referenceFamilySchema } from '#schemas/reference.ts';
import { pageSchema } from '#schemas/page.ts';

export const collections = {
  roadmap: defineCollection({ loader: glob({ base: './content/roadmap', pattern: '*.mdx' }), schema: phaseSchema }),
  lessons: defineCollection({ loader: glob({ base: './content/lessons', pattern: '*/*.mdx' }), schema: lessonSchema }),
  questions: defineCollection({ loader: glob({ base: './content/questions', pattern: '*/*.mdx' }), schema: questionSchema }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: pageSchema }),
  // Written from the docstrings by scripts/docs.ts.
  reference: defineCollection({ loader: glob({ base: './.generated/reference', pattern: '*.json' }), schema: referenceFamilySchema }),
  exercises: defineCollection({
    loader: glob({
      base: './exercises',
      pattern: ['*/README.mdx', '!_*/**'],
      generateId: ({ entry }) => entry.slice(0, entry.indexOf('/')),
    }),
    schema: exerciseSchema,
  }),
};
