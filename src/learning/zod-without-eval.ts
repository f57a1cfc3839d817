/** Tells zod to stay off `new Function`, which the site's content policy forbids. Import it before any schema is made. */
import { z } from 'zod';

// Even zod's harmless probe for eval is reported by the browser as a violation, so it must never run.
z.config({ jitless: true });
