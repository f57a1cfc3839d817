/** A corpus of hostile programs, as tests/hostile/public.json holds one. */
import { z } from 'zod';

export const hostileCorpusSchema = z.strictObject({
  /** What the corpus is about. */
  note: z.string().optional(),
  /** Calls of `solve` that every program gets, in order. */
  tests: z.array(z.strictObject({ args: z.array(z.unknown()), expected: z.unknown() })).min(1),
  programs: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        /** The file as a learner would hand it in. */
        code: z.string(),
        /** Outcomes that are right; the first is preferred. */
        expected: z.array(z.string()).min(1),
        /** Why the program is in the corpus. */
        note: z.string().optional(),
      }),
    )
    .min(1),
});
export type HostileCorpus = z.output<typeof hostileCorpusSchema>;
