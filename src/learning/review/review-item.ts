/** What can come back for review, in the plain form in which islands take it. */
import type { MockItem } from '../event.ts';

/** What the hiring scorecard scores. */
export type Dimension = 'coding' | 'data' | 'recommenders' | 'evaluation' | 'production' | 'communication';

export interface ReviewItem {
  readonly kind: MockItem['kind'];
  readonly id: string;
  /** `question:<id>` or `exercise:<id>`. */
  readonly target: string;
  /** Content, and so English in every language. */
  readonly title: string;
  readonly href: string;
  /** What one review of it takes. */
  readonly minutes: number;
  /** 1 to 5. */
  readonly phase: number;
  /** Goals of the roadmap that it touches. */
  readonly skills: readonly string[];
  /** The main one first. */
  readonly dimensions: readonly Dimension[];
  readonly difficulty: 'warm-up' | 'core' | 'stretch';
  /** Of a question its category, of an exercise its kind. */
  readonly group: 'beginner' | 'intermediate' | 'advanced' | 'scenario' | 'workflow' | 'behavioral' | 'function' | 'sql';
}
