/** One kind of first-line help: looks at what was seen, and speaks only when it is certain. */
import type { Evidence } from '../evidence.ts';
import type { Help } from '../verdict.ts';

export type HelpRule = (evidence: Evidence) => Help | undefined;
