/** The learner's own stories as a log tells them: the latest event of a story decides, and what was taken away can come back. */
import type { Story, StoryEvent } from '../event.ts';
import type { LogEntry } from '../log-entry.ts';
import { mergeEvents } from '../merge-events.ts';

export interface KeptStory {
  /** ULID of the story. */
  readonly id: string;
  /** As it stands; of one that was taken away, as it stood before. */
  readonly story: Story;
  /** ISO 8601 instant of the latest event. */
  readonly changedAt: string;
}

export interface Stories {
  /** In the order in which they were begun. */
  readonly kept: readonly KeptStory[];
  /** In the same order. */
  readonly takenAway: readonly KeptStory[];
}

/** @param entries in any order, any of them more than once */
export function storiesOf(entries: readonly LogEntry[]): Stories {
  const latest = new Map<string, KeptStory & { readonly gone: boolean }>();
  for (const event of mergeEvents(entries).filter(isOfStory)) {
    const story = event.story ?? latest.get(event.storyId)?.story;
    // Taken away before anything was in it: there is nothing to bring back.
    if (story === undefined) continue;
    latest.set(event.storyId, { id: event.storyId, story, changedAt: event.at, gone: event.story === null });
  }
  const all = [...latest.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const withGone = (wanted: boolean) =>
    all.filter(({ gone }) => gone === wanted).map(({ id, story, changedAt }): KeptStory => ({ id, story, changedAt }));
  return { kept: withGone(false), takenAway: withGone(true) };
}

export const storiesFor = (questionId: string, kept: readonly KeptStory[]): readonly KeptStory[] =>
  kept.filter(({ story }) => story.questionIds.includes(questionId));

/** Those of the questions that no story answers yet, in their own order. */
export const withoutStory = <Question extends { readonly id: string }>(
  questions: readonly Question[],
  kept: readonly KeptStory[],
): readonly Question[] => questions.filter(({ id }) => storiesFor(id, kept).length === 0);

const isOfStory = (entry: LogEntry): entry is StoryEvent => entry.type === 'story';
