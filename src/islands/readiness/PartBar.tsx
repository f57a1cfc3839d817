/** Mastery as a dark bar on coverage as a light one. The numbers stand beside it. */
import type { Part } from '#learning/readiness/readiness.ts';

export const PartBar = ({ mastery, coverage }: Pick<Part, 'mastery' | 'coverage'>) => (
  <svg className="readiness-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect className="readiness-bar__ground" width="100" height="10" />
    <rect className="readiness-bar__coverage" width={100 * coverage} height="10" />
    <rect className="readiness-bar__mastery" y="2" width={mastery} height="6" />
  </svg>
);
