/** A behavioural question as the story builder needs it. */
import type { StoryPart } from '#learning/stories/story-parts.ts';

export interface BehaviouralQuestion {
  readonly id: string;
  readonly number: number;
  /** Content, and so English in every language. */
  readonly title: string;
  readonly href: string;
  /** What to say in each part. */
  readonly star: Readonly<Record<StoryPart, string>>;
}
