/** The parts of a story, in the order in which it is told. */
import type { Story } from '../event.ts';

export const STORY_PARTS = ['situation', 'task', 'action', 'result'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

export const EMPTY_STORY: Story = { title: '', situation: '', task: '', action: '', result: '', questionIds: [] };

/** Whether nothing was written in it, whatever it is mapped to. */
export const isBlank = (story: Story): boolean =>
  [story.title, ...STORY_PARTS.map((part) => story[part])].every((text) => text.trim() === '');

export const isSameStory = (a: Story, b: Story): boolean =>
  a.title === b.title &&
  STORY_PARTS.every((part) => a[part] === b[part]) &&
  a.questionIds.length === b.questionIds.length &&
  a.questionIds.every((id, index) => id === b.questionIds[index]);
