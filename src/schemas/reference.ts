/** One family of the metric core as the reference pages show it; written from the docstrings by `npm run docs`. */
import { z } from 'zod';

/** A parameter, a field of an options object, or a field of a returned record. Texts may hold `code` in backticks. */
const fieldSchema = z.strictObject({
  name: z.string(),
  /** As written in TypeScript. */
  type: z.string(),
  optional: z.boolean(),
  text: z.string(),
});

export const referenceFunctionSchema = z.strictObject({
  name: z.string(),
  /** The anchor on its family's page. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  /** The call with its types, over several lines when long. */
  signature: z.string(),
  /** First paragraph: the long name. */
  summary: z.string(),
  /** What it tells, and the convention chosen among rivals: the paragraphs after the first. */
  details: z.array(z.string()),
  parameters: z.array(fieldSchema.extend({ fields: z.array(fieldSchema) })),
  returns: z.strictObject({ type: z.string(), text: z.string(), fields: z.array(fieldSchema) }),
  throws: z.array(z.string()),
  see: z.array(z.string()),
  /** Lines to try; the last one ends in `// value`. */
  examples: z.array(z.string()),
  /** Path of the file in the repository. */
  source: z.string(),
});

export const referenceFamilySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** One sentence: what the family is for. */
  about: z.string(),
  functions: z.array(referenceFunctionSchema),
});

export type ReferenceField = z.output<typeof fieldSchema>;
export type ReferenceFunction = z.output<typeof referenceFunctionSchema>;
export type ReferenceFamily = z.output<typeof referenceFamilySchema>;
