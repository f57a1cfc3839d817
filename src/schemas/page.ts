/** Frontmatter of a page of its own in content/pages. */
import { z } from 'zod';

export const pageSchema = z.strictObject({
  /** The page's heading. */
  title: z.string(),
  /** One or two sentences for search results. */
  description: z.string(),
});
