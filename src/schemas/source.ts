/** Something a reader can open to check a claim. */
import { z } from 'zod';

export const sourceSchema = z.strictObject({
  /** Title as printed on the work. */
  title: z.string().min(1),
  /** Authors or publisher, then venue and year. */
  by: z.string().min(1),
  /** Address, only where it is known for certain. */
  url: z.url().optional(),
});
export type Source = z.output<typeof sourceSchema>;
